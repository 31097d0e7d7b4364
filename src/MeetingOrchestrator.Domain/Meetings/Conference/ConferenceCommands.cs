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

    /// <summary>Records what the attendance reports say.</summary>
    public sealed record RecordConferenceAttendance(
        MilestoneKey Milestone, int Sessions, ImmutableArray<SeatConnection> Connections, int Unmatched) : MeetingCommand;
}
