using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Conference;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingCommand
{
    /// <summary>Records that the provider has the conference.</summary>
    public sealed record RecordConferenceCreated(string ConferenceDigest) : MeetingCommand;

    /// <summary>Records the outcome of hardening; no differences means that the settings were read back equal.</summary>
    public sealed record RecordHardening(ImmutableArray<string> Differences) : MeetingCommand;

    /// <summary>Records that the join information of a language was fetched.</summary>
    public sealed record RecordJoinInformation(Language Language) : MeetingCommand;

    /// <summary>Records that a calendar entry exists.</summary>
    public sealed record RecordCalendarEntry(Language Language, int Generation, string ProviderEventId, string CalendarUid) : MeetingCommand;

    /// <summary>Chooses the security settings of the conference.</summary>
    public sealed record ChooseConferenceSecurity(ConferenceSecurity Security) : MeetingCommand;

    /// <summary>Records that the conference was brought to a revision; no differences means that it was read back equal.</summary>
    public sealed record RecordConferenceUpdated(int Revision, ImmutableArray<string> Differences) : MeetingCommand;

    /// <summary>Records that a calendar entry was brought to a revision.</summary>
    public sealed record RecordCalendarEntryUpdated(Language Language, int Generation, int Revision) : MeetingCommand;

    /// <summary>Records that a calendar entry was cancelled.</summary>
    public sealed record RecordCalendarEntryCancelled(Language Language, int Generation) : MeetingCommand;

    /// <summary>Records that the conference was deleted.</summary>
    public sealed record RecordConferenceDeleted : MeetingCommand;

    /// <summary>Records what the attendance reports say.</summary>
    public sealed record RecordConferenceAttendance(
        MilestoneKey Milestone,
        int Sessions,
        ImmutableArray<SeatConnection> Connections,
        ImmutableArray<UnmatchedAttendance> Unmatched) : MeetingCommand;

    /// <summary>Says to which seat an unmatched record of attendance belongs; null: to nobody at the table.</summary>
    public sealed record MatchAttendance(string Record, SeatKey? Seat) : MeetingCommand;
}
