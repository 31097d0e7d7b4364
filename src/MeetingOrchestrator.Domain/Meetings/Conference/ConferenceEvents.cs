using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Conference;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingEvent
{
    /// <summary>
    /// The video conference exists at the provider. A join link can be put together from the provider's id, so both stay outside the record,
    /// which holds the id's SHA-256 in lower-case hexadecimal.
    /// </summary>
    public sealed record ConferenceCreated(string ConferenceDigest) : MeetingEvent;

    /// <summary>The security settings were applied and read back equal.</summary>
    public sealed record ConferenceHardened : MeetingEvent;

    /// <summary>The provider did not keep the settings asked for. Nobody is invited into such a conference.</summary>
    public sealed record ConferenceHardeningFailed(ImmutableArray<string> Differences) : MeetingEvent;

    /// <summary>The localized join information was fetched and is kept outside the record.</summary>
    public sealed record JoinInformationObtained(Language Language) : MeetingEvent;

    /// <summary>A calendar entry in one language is due for those addressed in it.</summary>
    public sealed record CalendarEntryDue(Language Language, int Generation) : MeetingEvent;

    /// <summary>The calendar entry exists at the provider.</summary>
    public sealed record CalendarEntryCreated(Language Language, int Generation, string ProviderEventId, string CalendarUid) : MeetingEvent;

    /// <summary>Security settings were chosen for the conference; they hold once they were read back.</summary>
    public sealed record ConferenceSecurityChosen(ConferenceSecurity Security) : MeetingEvent;

    /// <summary>The conference is to be brought to what the record says of time, presenters and security.</summary>
    public sealed record ConferenceUpdateDue(int Revision) : MeetingEvent;

    /// <summary>The conference was brought to a revision and read back equal.</summary>
    public sealed record ConferenceUpdated(int Revision) : MeetingEvent;

    /// <summary>A calendar entry is to be brought to what the record says of time and people.</summary>
    public sealed record CalendarEntryUpdateDue(Language Language, int Generation, int Revision) : MeetingEvent;

    /// <summary>The calendar entry was brought to a revision.</summary>
    public sealed record CalendarEntryUpdated(Language Language, int Generation, int Revision) : MeetingEvent;

    /// <summary>A calendar entry is to be cancelled, which tells everybody whom it invited.</summary>
    public sealed record CalendarEntryCancellationDue(Language Language, int Generation) : MeetingEvent;

    /// <summary>The calendar entry was cancelled.</summary>
    public sealed record CalendarEntryCancelled(Language Language, int Generation) : MeetingEvent;

    /// <summary>The conference of a cancelled meeting is to be deleted.</summary>
    public sealed record ConferenceDeletionDue : MeetingEvent;

    /// <summary>The conference was deleted.</summary>
    public sealed record ConferenceDeleted : MeetingEvent;

    /// <summary>Replies given in calendars are to be read.</summary>
    public sealed record RepliesDue(MilestoneKey Milestone) : MeetingEvent;

    /// <summary>The conference's attendance reports are to be fetched.</summary>
    public sealed record AttendanceReportDue(MilestoneKey Milestone) : MeetingEvent;

    /// <summary>
    /// What the conference's reports say of who was connected. Evidence beside the roll call, never instead of it: no record is not absence.
    /// </summary>
    /// <param name="Milestone">The harvest that asked.</param>
    /// <param name="Sessions">Number of reports merged.</param>
    /// <param name="Connections">Connected time by seat.</param>
    /// <param name="Unmatched">Records that match no invited person; a person must look at them.</param>
    public sealed record ConferenceAttendanceRecorded(
        MilestoneKey Milestone,
        int Sessions,
        ImmutableArray<SeatConnection> Connections,
        ImmutableArray<UnmatchedAttendance> Unmatched) : MeetingEvent;

    /// <summary>A person said to which seat an unmatched record belongs; null: to nobody at the table.</summary>
    public sealed record AttendanceMatched(string Record, SeatKey? Seat) : MeetingEvent;
}
