using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Conference;
using MeetingOrchestrator.Web.Access;
using MeetingOrchestrator.Web.Components.Shared;
using Microsoft.AspNetCore.Http.HttpResults;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;

namespace MeetingOrchestrator.Web.Endpoints;

/// <summary>What the chair's office does on the readiness board, one form an act.</summary>
internal static class OfficeActEndpoints
{
    public static void MapActs(this IEndpointRouteBuilder meeting)
    {
        meeting.MapPost("/reminders", RemindAsync).TakesForm();
        meeting.MapPost("/messages", ResendAsync).TakesForm();
        meeting.MapPost("/attendance", MatchAsync).TakesForm();
        meeting.MapPost("/conference", SecureAsync).TakesForm();
    }

    private static Task<Results<SeeOther, RazorComponentResult<StatusPage>>> RemindAsync(HttpContext context, string meeting, OfficeCommands commands) =>
        GiveAsync(context, meeting, commands, OfficeTexts.RemindDone, given => Identifiers.Find<SeatKey>(given.Form["seat"]) is { } seat
            ? new RemindSeat(seat) { Id = given.Intent, At = commands.Now, By = OfficeCommands.Office }
            : null);

    private static Task<Results<SeeOther, RazorComponentResult<StatusPage>>> ResendAsync(HttpContext context, string meeting, OfficeCommands commands) =>
        GiveAsync(context, meeting, commands, OfficeTexts.ResendDone, given => Identifiers.Find<MessageKey>(given.Form["message"]) is { } message
            ? new ResendMessage(message) { Id = given.Intent, At = commands.Now, By = OfficeCommands.Office }
            : null);

    private static Task<Results<SeeOther, RazorComponentResult<StatusPage>>> MatchAsync(HttpContext context, string meeting, OfficeCommands commands) =>
        GiveAsync(context, meeting, commands, OfficeTexts.MatchDone, given =>
        {
            var (record, chosen) = (given.Form["record"].ToString(), given.Form["seat"].ToString());
            var seat = Identifiers.Find<SeatKey>(chosen);
            // Nobody is a choice of its own; a seat that cannot be read must not become nobody.
            return record.Length is > 0 and <= 200 && (seat is not null || chosen == NobodyChoice)
                ? new MatchAttendance(record, seat) { Id = given.Intent, At = commands.Now, By = OfficeCommands.Office }
                : null;
        });

    private static Task<Results<SeeOther, RazorComponentResult<StatusPage>>> SecureAsync(HttpContext context, string meeting, OfficeCommands commands) =>
        GiveAsync(context, meeting, commands, OfficeTexts.SecurityDone, given => new ChooseConferenceSecurity(new ConferenceSecurity(
            Recording: given.Form.ContainsKey(nameof(ConferenceSecurity.Recording)),
            Transcription: given.Form.ContainsKey(nameof(ConferenceSecurity.Transcription)),
            Chat: given.Form.ContainsKey(nameof(ConferenceSecurity.Chat)),
            AnnounceEntryAndExit: given.Form.ContainsKey(nameof(ConferenceSecurity.AnnounceEntryAndExit)),
            Watermark: given.Form.ContainsKey(nameof(ConferenceSecurity.Watermark)),
            EndToEndEncryption: given.Form.ContainsKey(nameof(ConferenceSecurity.EndToEndEncryption))))
        { Id = given.Intent, At = commands.Now, By = OfficeCommands.Office });

    /// <summary>What the form sends for a record of attendance that belongs to nobody at the table.</summary>
    public const string NobodyChoice = "nobody";

    private static async Task<Results<SeeOther, RazorComponentResult<StatusPage>>> GiveAsync(
        HttpContext context, string meeting, OfficeCommands commands, string done, Func<OfficeForm, MeetingCommand?> read) =>
        await OfficeForm.ReadAsync(context, meeting) is { } given && read(given) is { } command
            ? await commands.GiveAsync(context, given.Meeting, command, done)
            : StatusPages.BadRequest;
}
