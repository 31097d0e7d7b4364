using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Web.Components.Shared;
using MeetingOrchestrator.Web.Links;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace MeetingOrchestrator.Web.Endpoints;

/// <summary>What came with every form of the chair's office.</summary>
/// <param name="Meeting">The meeting it is about.</param>
/// <param name="Intent">Drawn when the form was shown: sent twice, it is one act.</param>
/// <param name="Form">Its fields.</param>
internal sealed record OfficeForm(MeetingId Meeting, CommandId Intent, IFormCollection Form)
{
    /// <summary>The field that holds the intent.</summary>
    public const string IntentField = "intent";

    /// <summary>Reads it; null when it is none of ours.</summary>
    public static async Task<OfficeForm?> ReadAsync(HttpContext context, string meeting)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        return Identifiers.Find<MeetingId>(meeting) is { } id && CommandId.TryParse($"office/{form[IntentField]}", out var intent)
            ? new OfficeForm(id, intent, form)
            : null;
    }
}

/// <summary>Gives the commands of the chair's office, and tells it what came of them.</summary>
internal sealed class OfficeCommands(
    IMeetings meetings, TimeProvider time, Notes notes, RefusalTexts refusals, IStringLocalizer<OfficeTexts> texts)
{
    /// <summary>Who acts. Nobody signs in yet, so no person is named.</summary>
    public static Actor Office { get; } = new(Capacity.Office);

    /// <summary>The instant of the act.</summary>
    public Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>Executes a command, leaves a note of what came of it, and sends the office back to the board.</summary>
    /// <param name="context">The request.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="command">The command.</param>
    /// <param name="done">Key of the sentence for a command that was accepted.</param>
    public async Task<SeeOther> GiveAsync(HttpContext context, MeetingId meeting, MeetingCommand command, string done)
    {
        var receipt = await meetings.ExecuteAsync(meeting, command, context.RequestAborted);
        notes.Leave(context, receipt switch
        {
            { Refusal: { } refusal } => new Note(false, refusals.Of(refusal)),
            { Events.IsEmpty: true } => new Note(true, texts[OfficeTexts.DoneBefore]),
            _ => new Note(true, texts[done]),
        });
        return new SeeOther($"/office/meetings/{meeting}/readiness");
    }
}
