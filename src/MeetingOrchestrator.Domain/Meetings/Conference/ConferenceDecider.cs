using System.Collections.Immutable;
using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Conference;

/// <summary>
/// Keeps what the provider answered of the conference. Reports may repeat, come late, or in another order; what follows from them is
/// judged from the state (<see cref="Following"/>).
/// </summary>
internal static class ConferenceDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) =>
        Require.Convened(state) is { } refusal ? refusal : command switch
        {
            RecordConferenceCreated created => AnotherOne(created, state.Conference)
                .Then(() => Following.With(Created(created, state.Conference), command, state)),
            RecordHardening hardening => Exists(state.Conference)
                .Then(() => Following.With(Hardening(hardening.Differences, state.Conference), command, state)),
            RecordJoinInformation information => Exists(state.Conference)
                .Then(() => Following.With(JoinInformation(information, state.Conference), command, state)),
            RecordConferenceUpdated updated => (Exists(state.Conference) ?? Asked(updated, state.Conference))
                .Then(() => Following.With(Updated(updated, state.Conference), command, state)),
            RecordConferenceDeleted => state.Conference.DeletionAsked
                ? Verdict<MeetingEvent>.Accept(state.Conference.Deleted ? [] : [new ConferenceDeleted()])
                : new ConferenceRefusal.DeletionNotDue(),
            ChooseConferenceSecurity choose => Choose(choose, state),
            _ => throw new UnreachableException(),
        };

    private static Refusal? AnotherOne(RecordConferenceCreated command, ConferenceState state) =>
        state.ConferenceDigest is { } known && known != command.ConferenceDigest
            ? new ConferenceRefusal.AlreadyCreated(known, command.ConferenceDigest)
            : null;

    private static ImmutableArray<MeetingEvent> Created(RecordConferenceCreated command, ConferenceState state) =>
        state.ConferenceDigest is null ? [new ConferenceCreated(command.ConferenceDigest)] : [];

    private static Refusal? Exists(ConferenceState state) =>
        state.ConferenceDigest is null ? new ConferenceRefusal.NotCreated() : null;

    private static ImmutableArray<MeetingEvent> Hardening(ImmutableArray<string> differences, ConferenceState state) =>
        differences.IsEmpty
            ? state.Hardened ? [] : [new ConferenceHardened()]
            : state.HardeningDifferences.Same(differences) ? [] : [new ConferenceHardeningFailed(differences)];

    private static ImmutableArray<MeetingEvent> JoinInformation(RecordJoinInformation command, ConferenceState state) =>
        state.JoinInformation.Contains(command.Language) ? [] : [new JoinInformationObtained(command.Language)];

    private static Refusal? Asked(RecordConferenceUpdated command, ConferenceState state) =>
        command.Revision < 1 || command.Revision > state.Asked ? new ConferenceRefusal.RevisionNotDue(command.Revision, state.Asked) : null;

    // A revision that another one has overtaken says nothing of what the provider has now.
    private static ImmutableArray<MeetingEvent> Updated(RecordConferenceUpdated command, ConferenceState state) =>
        command.Revision < state.Asked ? []
        : !command.Differences.IsEmpty ? Hardening(command.Differences, state)
        : state.Hardened && state.Revision == command.Revision ? []
        : [new ConferenceUpdated(command.Revision)];

    // Until the conference exists the choice is simply what it is hardened to.
    private static Verdict<MeetingEvent> Choose(ChooseConferenceSecurity command, MeetingState state)
    {
        var conference = state.Conference;
        return Require.Phase(state, MeetingPhase.Convened, MeetingPhase.Postponed, MeetingPhase.Open, MeetingPhase.Suspended).Then(() =>
            command.Security == conference.Security ? []
            : conference.ConferenceDigest is null ? [new ConferenceSecurityChosen(command.Security)]
            : [new ConferenceSecurityChosen(command.Security), new ConferenceUpdateDue(conference.Asked + 1)]);
    }
}
