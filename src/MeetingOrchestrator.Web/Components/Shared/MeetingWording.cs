using System.Globalization;
using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Localization;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace MeetingOrchestrator.Web.Components.Shared;

/// <summary>How pages name a meeting and tell its times, in the language of the request.</summary>
internal sealed class MeetingWording(IStringLocalizer<RoomTexts> room, IStringLocalizer<Terms> terms)
{
    /// <summary>«25-е заседание»; 25th meeting.</summary>
    public string Name(PlannedMeeting plan) => room[
        plan.Extraordinary ? RoomTexts.ExtraordinaryNumber : RoomTexts.MeetingNumber,
        Ordinal.Of(CultureInfo.CurrentUICulture, plan.Number)];

    /// <summary>The same where no more than the number is known.</summary>
    public string Name(int number) => room[RoomTexts.MeetingNumber, Ordinal.Of(CultureInfo.CurrentUICulture, number)];

    /// <summary>The date of a line of the list, in the host's zone.</summary>
    public string Date(MeetingListing listing) => Marked(Day(listing.Start, listing.Zone), listing.Date, Terms.ProvisionalDate);

    /// <summary>The date of the start in a zone, marked while it is provisional.</summary>
    public string Date(PlannedMeeting plan, string zone) =>
        Marked(Day(plan.Time.Start, zone), plan.Date, Terms.ProvisionalDate);

    /// <summary>The time of the start in a zone, marked while it is provisional.</summary>
    public string Start(PlannedMeeting plan, string zone, string city) =>
        Marked(Time(plan.Time.Start, zone, city), plan.TimeOfDay, Terms.ProvisionalTime);

    /// <summary>«18 февраля 2021 г.»</summary>
    public string Day(Instant instant, string zone) => terms.Day(Local(instant, zone).Date.ToDateOnly());

    /// <summary>«12:00 (UTC+4, Ереван)»</summary>
    public string Time(Instant instant, string zone, string city)
    {
        var local = Local(instant, zone);
        return terms.TimeIn(local.TimeOfDay.ToTimeOnly(), local.Offset.ToTimeSpan(), zone, city);
    }

    /// <summary>«18 февраля 2021 г., 12:00»: for what the reader did, in the reader's own zone, which the page names elsewhere.</summary>
    public string Moment(Instant instant, string zone) =>
        room[RoomTexts.Moment, Day(instant, zone), Local(instant, zone).TimeOfDay.ToTimeOnly()];

    /// <summary>Where the meeting stands, as a sentence.</summary>
    public string Phase(MeetingPhase phase) => room[phase switch
    {
        MeetingPhase.Convened => RoomTexts.PhaseConvened,
        MeetingPhase.Open => RoomTexts.PhaseOpen,
        MeetingPhase.Suspended => RoomTexts.PhaseSuspended,
        MeetingPhase.Closed => RoomTexts.PhaseClosed,
        MeetingPhase.Adjourned => RoomTexts.PhaseAdjourned,
        MeetingPhase.Cancelled => RoomTexts.PhaseCancelled,
        MeetingPhase.Archived => RoomTexts.PhaseArchived,
        MeetingPhase.Postponed => RoomTexts.PhasePostponed,
        _ => RoomTexts.PhasePlanned,
    }];

    /// <summary>Whether people are still expected to prepare for the meeting.</summary>
    public static bool IsAhead(MeetingPhase phase) => phase is MeetingPhase.Convened or MeetingPhase.Open or MeetingPhase.Suspended;

    /// <summary>The format of the meeting.</summary>
    public string Format(MeetingFormat format) => terms[format == MeetingFormat.InPerson ? Terms.InPerson : Terms.Videoconference];

    /// <summary>What the reader replied, as a sentence to the reader.</summary>
    public string Reply(Reply reply) => room[reply switch
    {
        Domain.Meetings.Invitations.Reply.Accepted => RoomTexts.ReplyAccepted,
        Domain.Meetings.Invitations.Reply.Declined => RoomTexts.ReplyDeclined,
        Domain.Meetings.Invitations.Reply.Tentative => RoomTexts.ReplyTentative,
        Domain.Meetings.Invitations.Reply.DeputySent => RoomTexts.ReplyDeputySent,
        _ => throw new ArgumentOutOfRangeException(nameof(reply), reply, "No sentence is defined for it."),
    }];

    /// <summary>The text with its dashes kept at the line's end: no line may begin with one.</summary>
    public static string Unbroken(string text) => text.Replace(" – ", "\u00a0– ", StringComparison.Ordinal);

    private static ZonedDateTime Local(Instant instant, string zone) => instant.InZone(DateTimeZoneProviders.Tzdb[zone]);

    private string Marked(string value, DateCertainty certainty, string remark) => certainty == DateCertainty.Provisional
        ? room[RoomTexts.Remarked, value, terms[remark].Value]
        : value;
}
