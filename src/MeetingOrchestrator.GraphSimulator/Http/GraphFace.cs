using System.Globalization;
using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Hosting;
using MeetingOrchestrator.GraphSimulator.Journal;

namespace MeetingOrchestrator.GraphSimulator.Http;

/// <summary>
/// The way of every request to /v1.0: read, authenticate, stop at a hold, decide and journal under the gate, stop at a hold, answer.
/// Faults on demand belong around <see cref="Decide"/>: before it they refuse without effect, after it they hide a committed effect.
/// </summary>
internal sealed class GraphFace(SimulatedTenant tenant)
{
    public async Task AnswerAsync(HttpContext context)
    {
        var request = await GraphRequest.ReadAsync(context);
        var denied = Bearer.Check(context.Request, tenant.Options.Bearer);
        var holds = denied is null ? tenant.Holds.Catch(request.Method, request.Relative) : [];
        foreach (var hold in holds.Where(hold => !hold.AfterCommit))
        {
            if (await hold.WaitAsync(context.RequestAborted))
                continue;
            // Nobody waits for this request any more: it leaves no effect and no journal entry, as if it had never arrived.
            context.Abort();
            return;
        }
        var decision = Decide(request, denied);
        foreach (var hold in holds.Where(hold => hold.AfterCommit))
        {
            if (await hold.WaitAsync(context.RequestAborted))
                continue;
            context.Abort();
            return;
        }
        await ResponseWriter.WriteAsync(context, decision);
    }

    private Decision Decide(GraphRequest request, Refusal? denied)
    {
        lock (tenant.Gate)
        {
            var now = tenant.Options.Time.GetUtcNow();
            var number = tenant.Journal.NextNumber;
            var answer = denied ?? Handle(new GraphCall(request, tenant.Options, tenant.Mailbox, now));
            var requestId = State.DeterministicId.Uuid("request", number.ToString(CultureInfo.InvariantCulture)).ToString();
            var clientRequestId = request.Header("client-request-id") is { Length: > 0 } given ? given : requestId;
            var decision = new Decision(answer, now, requestId, clientRequestId, request.WantsImmutableIds);
            tenant.Journal.Append(JournalEntry.Of(number, request, decision));
            return decision;
        }
    }

    private static GraphAnswer Handle(GraphCall call)
    {
        try
        {
            return Router.Answer(call);
        }
        catch (Exception exception)
        {
            // A fault of the simulator itself must be seen in the journal and by the caller; without a logger it would vanish here.
            return new Refusal(500, "SimulatorFault", exception.ToString());
        }
    }
}

/// <summary>A decided answer with what its headers and its error body are made of.</summary>
internal sealed record Decision(GraphAnswer Answer, DateTimeOffset Now, string RequestId, string ClientRequestId, bool ImmutableIds)
{
    /// <summary>[D] Graph's error envelope, or the resource.</summary>
    public JsonObject? Body => Answer.Refusal is not { } refusal ? Answer.Body : new JsonObject
    {
        ["error"] = new JsonObject
        {
            ["code"] = refusal.Code,
            ["message"] = refusal.Message,
            ["innerError"] = new JsonObject
            {
                ["date"] = Now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
                ["request-id"] = RequestId,
                ["client-request-id"] = ClientRequestId,
            },
        },
    };
}
