using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Conference;

/// <summary>Folds what happened to the conference, its calendar entries and its attendance.</summary>
internal static class ConferenceFold
{
    public static ConferenceState Evolve(ConferenceState state, Recorded<MeetingEvent> recorded) => recorded.Event switch
    {
        // What is convened is created as it is planned now; what changes from here on takes a revision.
        MeetingConvened => state with { Outdated = false },
        MeetingRescheduled or DelegationApproved => state with { Outdated = true },
        ConferenceCreated created => state with { ConferenceDigest = created.ConferenceDigest },
        ConferenceHardened => state with { Hardened = true, HardeningDifferences = [] },
        ConferenceHardeningFailed failed => state with { Hardened = false, HardeningDifferences = failed.Differences },
        JoinInformationObtained obtained => state with { JoinInformation = state.JoinInformation.Add(obtained.Language) },
        ConferenceSecurityChosen chosen => state with { Security = chosen.Security },
        // A revision for the settings alone leaves the entries as they are: nobody gets a mail because the lobby was looked at.
        ConferenceUpdateDue due => state with
        {
            Asked = due.Revision,
            EntryRevision = state.Outdated ? due.Revision : state.EntryRevision,
            Outdated = false,
        },
        ConferenceUpdated updated => state with { Revision = updated.Revision, Hardened = true, HardeningDifferences = [] },
        ConferenceDeletionDue => state with { DeletionAsked = true },
        ConferenceDeleted => state with { Deleted = true },
        AttendanceReportDue due => state with { HarvestsDue = state.HarvestsDue.Add(due.Milestone) },
        ConferenceAttendanceRecorded harvest => WithAttendance(
            state with { Harvested = state.Harvested.Add(harvest.Milestone), Reported = new(harvest.Sessions, harvest.Connections, harvest.Unmatched) }),
        AttendanceMatched matched => WithAttendance(state with { Matched = state.Matched.SetItem(matched.Record, matched.Seat) }),
        var other => Entries(state, other),
    };

    private static ConferenceState Entries(ConferenceState state, MeetingEvent happened) => happened switch
    {
        CalendarEntryDue due => state with
        {
            Entries = state.Entries.SetItem(due.Language, new(due.Generation, null, null, state.Revision, state.Revision)),
        },
        CalendarEntryCreated created => state.With(
            created.Language, entry => entry with { ProviderEventId = created.ProviderEventId, CalendarUid = created.CalendarUid }),
        CalendarEntryUpdateDue due => state.With(due.Language, entry => entry with { Asked = due.Revision }),
        CalendarEntryUpdated updated => state.With(updated.Language, entry => entry with { Revision = updated.Revision }),
        CalendarEntryCancellationDue due => state.With(due.Language, entry => entry with { CancellationAsked = true }),
        CalendarEntryCancelled cancelled => state.With(cancelled.Language, entry => entry with { Cancelled = true }),
        _ => state,
    };

    private static ConferenceState WithAttendance(ConferenceState state) =>
        state with { Attendance = EvidenceDecider.Merge(state.Reported, state.Matched) };

    private static ConferenceState With(this ConferenceState state, Language language, Func<CalendarEntry, CalendarEntry> change) =>
        state.Entries.TryGetValue(language, out var entry) ? state with { Entries = state.Entries.SetItem(language, change(entry)) } : state;
}
