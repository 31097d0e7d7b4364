using System.Globalization;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Web.Access;
using MeetingOrchestrator.Web.Components.Office;
using MeetingOrchestrator.Web.Components.Shared;
using MeetingOrchestrator.Web.Links;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;

namespace MeetingOrchestrator.Web.Endpoints;

/// <summary>The chair's office looks at the composition that a delegation named.</summary>
internal static class ReviewEndpoints
{
    private const string Owner = "office";

    public static void MapReview(this IEndpointRouteBuilder meeting)
    {
        meeting.MapGet("/delegations/{seat}", ShowAsync);
        meeting.MapPost("/delegations/{seat}", ReviewAsync).TakesForm();
    }

    private static async Task<Results<RazorComponentResult<ReviewPage>, RazorComponentResult<StatusPage>>> ShowAsync(
        HttpContext context, string meeting, string seat, OfficeReader reader, Drafts drafts, string? draft = null)
    {
        if (Identifiers.Find<MeetingId>(meeting) is { } id && Identifiers.Find<SeatKey>(seat) is { } key
            && await reader.ReadAsync(id, context.RequestAborted) is { } view && view.Delegations.TryGetValue(key, out var delegation))
        {
            return new RazorComponentResult<ReviewPage>(new { View = view, Delegation = delegation, Draft = drafts.Find<ReviewDraft>(Owner, draft) });
        }

        return StatusPages.NotFound;
    }

    private static async Task<Results<SeeOther, RazorComponentResult<StatusPage>>> ReviewAsync(
        HttpContext context, string meeting, string seat, OfficeCommands commands, Drafts drafts, IStringLocalizer<OfficeTexts> texts)
    {
        if (await OfficeForm.ReadAsync(context, meeting) is not { } given || Identifiers.Find<SeatKey>(seat) is not { } key
            || !int.TryParse(given.Form["version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            return StatusPages.BadRequest;
        }

        var act = given.Form["act"].ToString();
        if (act == ReviewDraft.Approve)
        {
            return await commands.GiveAsync(
                context, given.Meeting, new ApproveDelegation(key, version) { Id = given.Intent, At = commands.Now, By = OfficeCommands.Office }, OfficeTexts.ApproveDone);
        }

        var draft = new ReviewDraft(given.Form["ru"].ToString(), given.Form["en"].ToString(), act);
        if (draft.Reason(out var fault) is not { } reason)
        {
            draft = draft with { Fault = texts[fault!] };
            return new SeeOther($"/office/meetings/{given.Meeting}/delegations/{key}?{Drafts.Key}={drafts.Keep(Owner, draft)}");
        }

        return Command(act, key, version, reason, given, commands) is { } command
            ? await commands.GiveAsync(context, given.Meeting, command, act == ReviewDraft.Reject ? OfficeTexts.RejectDone : OfficeTexts.ChangeDone)
            : StatusPages.BadRequest;
    }

    private static MeetingCommand? Command(
        string act, SeatKey seat, int version, BilingualText reason, OfficeForm given, OfficeCommands commands) => act switch
        {
            ReviewDraft.Reject => new RejectDelegation(seat, version, reason) { Id = given.Intent, At = commands.Now, By = OfficeCommands.Office },
            ReviewDraft.Change => new RequestDelegationChange(seat, version, reason) { Id = given.Intent, At = commands.Now, By = OfficeCommands.Office },
            _ => null,
        };
}
