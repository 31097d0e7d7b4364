using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Meetings.Voting;
using static MeetingOrchestrator.Domain.Meetings.Floor.SpeechChecks;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>Keeps the time of speeches: limits, budgets, pauses.</summary>
internal static class TimeDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        SetTimeLimit set => (Require.Phase(state, MeetingPhase.Open) ?? UnderDiscussion.Fault(set.Item, state.Agenda)
            ?? FloorLimits.Length(set.Limit) ?? IsDecided(set, state)).Then(new TimeLimitSet(set.Item, set.Limit, set.Vote)),
        ExtendBudget extend => (Require.Phase(state, MeetingPhase.Open) ?? Require.Seat(state, extend.Seat)
            ?? UnderDiscussion.Fault(extend.Item, state.Agenda) ?? FloorLimits.Length(extend.Extra)
            ?? (FloorLimits.BudgetLeft(extend.Seat, extend.Item, state) is null ? new FloorRefusal.NoBudget() : null))
            .Then(new BudgetExtended(extend.Seat, extend.Item, extend.Extra)),
        PauseSpeech pause => On(pause.Speech, state, speech =>
            (Require.Phase(state, MeetingPhase.Open) ?? MayPause(speech, pause.Cause)).Then(new SpeechPaused(speech.Key, pause.Cause))),
        ResumeSpeech resume => On(resume.Speech, state, speech =>
            (Require.Phase(state, MeetingPhase.Open) ?? IsInProgress(speech) ?? MayGoOn(speech, state) ?? IsPresent(speech.Seat, state))
            .Then(new SpeechResumed(speech.Key))),
        ExtendSpeech extend => On(extend.Speech, state, speech =>
            (Require.Phase(state, MeetingPhase.Open) ?? IsInProgress(speech) ?? FloorLimits.Length(extend.Extra))
            .Then(new SpeechExtended(speech.Key, extend.Extra))),
        _ => throw new UnreachableException(),
    };

    private static Refusal? MayPause(Speech speech, PauseCause cause) =>
        !Enum.IsDefined(cause) ? new FloorRefusal.UnknownCause(cause)
        : speech.Progress != SpeechProgress.Speaking ? new FloorRefusal.NotSpeaking(speech.Key, speech.Progress)
        : speech.Paused is not null ? new FloorRefusal.AlreadyPaused(speech.Key)
        : null;

    // What interrupted the speech is settled before it goes on.
    private static Refusal? MayGoOn(Speech speech, MeetingState state) => speech.Progress == SpeechProgress.Interrupted
        ? Require.NobodySpeaking(state) ?? Require.NoVoteOpen(state) ?? FloorGate.NoAppeal(state) ?? FloorGate.NoPointOfOrder(state)
        : speech.Paused is null ? new FloorRefusal.NotPaused(speech.Key)
        : null;

    private static Refusal? IsDecided(SetTimeLimit command, MeetingState state) =>
        command.Vote is not { } key ? null
        : state.Voting.Votes.TryGetValue(key, out var vote) && vote.Item == command.Item
            && vote is { Subject: VoteSubject.Proposal, Outcome.Kind: OutcomeKind.Adopted } ? null
        : new FloorRefusal.NoSuchLimitVote(key, command.Item);
}
