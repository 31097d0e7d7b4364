using System.Collections.Immutable;
using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Conference;

/// <summary>
/// Keeps what the provider answered, and says what follows: calendar entries once the conference is hardened and every language can
/// be joined in, invitations once the entry of their language exists. Reports may repeat, come late, or in another order.
/// </summary>
internal static class ConferenceDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) =>
        Require.Convened(state) is { } refusal ? refusal : command switch
        {
            RecordConferenceCreated created => Created(created, state.Conference),
            RecordHardening hardening => Exists(state.Conference)
                .Then(() => WithFollowing(Hardening(hardening, state.Conference), command, state)),
            RecordJoinInformation information => Exists(state.Conference)
                .Then(() => WithFollowing(JoinInformation(information, state.Conference), command, state)),
            RecordCalendarEntry entry => EntryFits(entry, state.Conference)
                .Then(() => WithFollowing(Entry(entry, state.Conference), command, state)),
            RecordConferenceAttendance harvest => Harvest(harvest, state.Conference),
            _ => throw new UnreachableException(),
        };

    public static ConferenceState Evolve(ConferenceState state, Recorded<MeetingEvent> recorded) => recorded.Event switch
    {
        ConferenceCreated created => state with { ConferenceDigest = created.ConferenceDigest },
        ConferenceHardened => state with { Hardened = true, HardeningDifferences = [] },
        ConferenceHardeningFailed failed => state with { Hardened = false, HardeningDifferences = failed.Differences },
        JoinInformationObtained obtained => state with { JoinInformation = state.JoinInformation.Add(obtained.Language) },
        CalendarEntryDue due => state with { Entries = state.Entries.SetItem(due.Language, new(due.Generation, null, null)) },
        CalendarEntryCreated created => state with
        {
            Entries = state.Entries.SetItem(created.Language, new(created.Generation, created.ProviderEventId, created.CalendarUid)),
        },
        AttendanceReportDue due => state with { HarvestsDue = state.HarvestsDue.Add(due.Milestone) },
        ConferenceAttendanceRecorded recordedAttendance => state with
        {
            Harvested = state.Harvested.Add(recordedAttendance.Milestone),
            Attendance = new(recordedAttendance.Sessions, recordedAttendance.Connections, recordedAttendance.Unmatched),
        },
        _ => state,
    };

    private static Verdict<MeetingEvent> Created(RecordConferenceCreated command, ConferenceState state) => state.ConferenceDigest switch
    {
        null => Verdict<MeetingEvent>.Accept(new ConferenceCreated(command.ConferenceDigest)),
        var known when known == command.ConferenceDigest => Verdict<MeetingEvent>.Accept(),
        var known => new ConferenceRefusal.AlreadyCreated(known, command.ConferenceDigest),
    };

    private static Refusal? Exists(ConferenceState state) =>
        state.ConferenceDigest is null ? new ConferenceRefusal.NotCreated() : null;

    private static ImmutableArray<MeetingEvent> Hardening(RecordHardening command, ConferenceState state) =>
        command.Differences.IsEmpty
            ? state.Hardened ? [] : [new ConferenceHardened()]
            : state.HardeningDifferences.Same(command.Differences) ? [] : [new ConferenceHardeningFailed(command.Differences)];

    private static ImmutableArray<MeetingEvent> JoinInformation(RecordJoinInformation command, ConferenceState state) =>
        state.JoinInformation.Contains(command.Language) ? [] : [new JoinInformationObtained(command.Language)];

    private static Refusal? EntryFits(RecordCalendarEntry command, ConferenceState state) =>
        !state.Entries.TryGetValue(command.Language, out var entry) || entry.Generation != command.Generation
            ? new ConferenceRefusal.EntryNotDue(command.Language, command.Generation)
        : entry.ProviderEventId is { } known && known != command.ProviderEventId
            ? new ConferenceRefusal.EntryAlreadyCreated(command.Language, command.Generation, known)
            : null;

    private static ImmutableArray<MeetingEvent> Entry(RecordCalendarEntry command, ConferenceState state) =>
        state.Entries[command.Language].ProviderEventId is null
            ? [new CalendarEntryCreated(command.Language, command.Generation, command.ProviderEventId, command.CalendarUid)]
            : [];

    private static Verdict<MeetingEvent> Harvest(RecordConferenceAttendance command, ConferenceState state) =>
        !state.HarvestsDue.Contains(command.Milestone) ? new ConferenceRefusal.HarvestNotDue(command.Milestone)
        : state.Harvested.Contains(command.Milestone) ? Verdict<MeetingEvent>.Accept()
        : Verdict<MeetingEvent>.Accept(
            new ConferenceAttendanceRecorded(command.Milestone, command.Sessions, command.Connections, command.Unmatched));

    // What follows is judged from the state, not from the event: a recovery then catches up on everything that was held back.
    private static ImmutableArray<MeetingEvent> WithFollowing(ImmutableArray<MeetingEvent> events, MeetingCommand command, MeetingState state)
    {
        var after = events.Aggregate(
            state.Conference, (conference, @event) => Evolve(conference, new(@event, command.At, command.Id, command.By)));
        return [.. events, .. Following(after, command, state)];
    }

    private static IEnumerable<MeetingEvent> Following(ConferenceState conference, MeetingCommand command, MeetingState state)
    {
        var invites = state.Lifecycle.Phase is MeetingPhase.Convened or MeetingPhase.Open or MeetingPhase.Suspended
            && command.At < state.Lifecycle.Plan!.Time.End;
        if (!invites || !conference.Hardened)
        {
            return [];
        }

        var composition = state.Lifecycle.Composition!;
        var languages = composition.Languages.ToList();
        IEnumerable<Language> due = languages.All(conference.JoinInformation.Contains)
            ? languages.Where(language => !conference.Entries.ContainsKey(language))
            : [];
        var created = conference.Entries.Where(entry => entry.Value.ProviderEventId is not null).Select(entry => entry.Key).ToHashSet();
        return [
            .. due.Select(language => new CalendarEntryDue(language, 1)),
            .. InvitationDecider.Invite(created, composition, state.Invitations),
        ];
    }
}
