using System.Text;
using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Web.Access;
using MeetingOrchestrator.Web.Components.Room;
using MeetingOrchestrator.Web.Components.Shared;
using MeetingOrchestrator.Web.Links;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace MeetingOrchestrator.Web.Endpoints;

/// <summary>The personal page: what its holder sees and does there. Whose page it is comes from the session alone, never from the request.</summary>
internal static class RoomEndpoints
{
    public static void MapRoom(this IEndpointRouteBuilder routes)
    {
        var room = routes.MapGroup(LinkSession.Path).RequireAuthorization(Policies.PersonalLink);
        room.MapGet("", ShowAsync);
        room.MapGet("/calendar.ics", CalendarAsync);
        room.MapPost("/reply", ReplyAsync).TakesForm();
        room.MapPost("/connection", TestConnectionAsync).TakesForm();
        room.MapPost("/feed", RenewFeedAsync).TakesForm();
        room.MapPost("/leave", (Delegate)LeaveAsync).TakesForm();
        room.MapDelegation();
    }

    private static async Task<Results<RazorComponentResult<MeetingPage>, RazorComponentResult<StatusPage>>> ShowAsync(
        HttpContext context, IPersonalPages pages, Notes notes) =>
        await pages.OpenAsync(context.Holder(), ReaderLanguage.Current, context.RequestAborted) is { } page
            ? new RazorComponentResult<MeetingPage>(new { Page = page, Note = notes.Take(context) })
            : StatusPages.NotFound;

    private static async Task<Results<FileContentHttpResult, RazorComponentResult<StatusPage>>> CalendarAsync(
        HttpContext context, IPersonalPages pages) =>
        await pages.OpenAsync(context.Holder(), ReaderLanguage.Current, context.RequestAborted) is { Calendar.Length: > 0 } page
            ? TypedResults.File(Encoding.UTF8.GetBytes(page.Calendar), "text/calendar; charset=utf-8", $"{page.Plan.Meeting}.ics")
            : StatusPages.NotFound;

    private static async Task<Results<SeeOther, RazorComponentResult<StatusPage>>> ReplyAsync(
        HttpContext context, IPersonalPages pages, PageOutcomes outcomes)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        return Identifiers.Choice<Reply>(form["reply"]) is { } reply
            ? outcomes.Tell(context, await pages.ReplyAsync(context.Holder(), reply, context.RequestAborted), RoomTexts.ReplyDone)
            : StatusPages.BadRequest;
    }

    private static async Task<Results<SeeOther, RazorComponentResult<StatusPage>>> TestConnectionAsync(
        HttpContext context, IPersonalPages pages, PageOutcomes outcomes)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        return Identifiers.Choice<ConnectionResult>(form["result"]) is { } result
            ? outcomes.Tell(context, await pages.TestConnectionAsync(context.Holder(), result, context.RequestAborted), RoomTexts.ConnectionDone)
            : StatusPages.BadRequest;
    }

    private static async Task<SeeOther> RenewFeedAsync(
        HttpContext context, IPersonalLinks links, Notes notes, IStringLocalizer<RoomTexts> texts)
    {
        await links.RevokeFeedAsync(context.Holder().Person, context.RequestAborted);
        notes.Leave(context, new Note(true, texts[RoomTexts.FeedRenewed]));
        return new SeeOther(LinkSession.Path);
    }

    private static async Task<SeeOther> LeaveAsync(HttpContext context)
    {
        await LinkSession.CloseAsync(context);
        return new SeeOther("/i");
    }
}
