using MeetingOrchestrator.Application.Api.Acts;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Web.Endpoints;
using Texts = MeetingOrchestrator.Localization.Api;

namespace MeetingOrchestrator.Web.Api;

/// <summary>Commands. Headers say who and under which key, the body says what.</summary>
internal static class CommandEndpoints
{
    private const string Replayed = "Idempotency-Replayed";

    public static Task<ApiAnswer> MeetingAsync(HttpContext context, string meeting, string name) =>
        DoAsync(context, name, Texts.UnknownMeeting, async request => Identifiers.Find<MeetingId>(meeting) is { } id
            ? await context.RequestServices.GetRequiredService<IMeetingActs>().DoAsync(id, request, context.RequestAborted)
            : new ActResult.Unknown());

    public static Task<ApiAnswer> CouncilAsync(HttpContext context, string council, string name) =>
        DoAsync(context, name, Texts.UnknownCouncil, async request => Identifiers.Find<CouncilKey>(council) is { } key
            ? await context.RequestServices.GetRequiredService<ICouncilActs>().DoAsync(key, request, context.RequestAborted)
            : new ActResult.Unknown());

    private static async Task<ApiAnswer> DoAsync(HttpContext context, string name, string unknown, Func<ActRequest, Task<ActResult>> act)
    {
        var headers = context.Request.Headers;
        var (actor, problem) = ActingHeaders.Read(headers);
        var (key, noKey) = IdempotencyKey.Read(headers);
        if ((problem ?? noKey) is { } fault)
        {
            return ApiAnswer.Of(fault);
        }

        if (!EntityTag.TryReadHeads(headers.IfMatch, out var heads))
        {
            return ApiAnswer.Of(new Problem(StatusCodes.Status400BadRequest, Texts.BadPrecondition));
        }

        var (body, unread) = await ApiBody.ReadAsync(context.Request);
        if (unread is not null)
        {
            return ApiAnswer.Of(unread);
        }

        return await act(new ActRequest(name, body, actor!, key!) { Heads = heads }) switch
        {
            ActResult.Done done => Receipt(context, done.Receipt),
            ActResult.Refused refused => ApiAnswer.Of(Problem.Of(refused.Refusal)),
            ActResult.Unreadable unreadable => ApiAnswer.Of(Problem.Of(unreadable.Error)),
            _ => ApiAnswer.Of(new Problem(StatusCodes.Status404NotFound, unknown)),
        };
    }

    private static ApiAnswer Receipt(HttpContext context, ActReceipt receipt)
    {
        if (receipt.Repeated)
        {
            context.Response.Headers[Replayed] = "true";
        }

        var head = receipt.Head.ToString();
        return ApiAnswer.Of(new ReceiptBody(receipt.Events, receipt.Sequence, head), EntityTag.Of(receipt.Sequence, head));
    }
}
