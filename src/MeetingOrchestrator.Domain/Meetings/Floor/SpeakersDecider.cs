using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using static MeetingOrchestrator.Domain.Meetings.Floor.SpeechChecks;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>Keeps the list of speakers.</summary>
internal static class SpeakersDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        RequestFloor request => (IsListed(request.Kind)
            ?? MayEnter(request.Speech, request.Kind, request.Seat, request.Item, new(request.Language, request.Channel), state)
            ?? IsHeard(request.Kind, request.Item, state))
            .Then(new FloorRequested(
                request.Speech, request.Kind, request.Seat, request.Speaker, request.Item, request.Language, request.Channel)),
        WithdrawFloorRequest withdraw => On(withdraw.Speech, state, speech =>
            (InSession(state) ?? IsRequested(speech)).Then(new FloorRequestWithdrawn(speech.Key))),
        SwapSpeakers swap => Pair(swap.First, swap.Second, state).Then(new SpeakersSwapped(swap.First, swap.Second)),
        MoveSpeaker move => (Pair(move.Speech, move.Other, state)
            ?? (Enum.IsDefined(move.Placement) ? null : new FloorRefusal.UnknownPlacement(move.Placement)))
            .Then(new SpeakerMoved(move.Speech, move.Placement, move.Other, move.Reason)),
        CloseSpeakersList close => (OfItem(close.Item, state)
            ?? (state.Floor.Of(close.Item).ListClosed ? new FloorRefusal.ListClosed(close.Item) : null)).Then(new SpeakersListClosed(close.Item)),
        ReopenSpeakersList reopen => (OfItem(reopen.Item, state)
            ?? (state.Floor.Of(reopen.Item).ListClosed ? null : new FloorRefusal.ListOpen(reopen.Item)))
            .Then(new SpeakersListReopened(reopen.Item, reopen.Reason)),
        _ => throw new UnreachableException(),
    };

    private static Refusal? InSession(MeetingState state) => Require.Phase(state, MeetingPhase.Open, MeetingPhase.Suspended);

    private static Refusal? IsListed(SpeechKind kind) =>
        !Enum.IsDefined(kind) ? new FloorRefusal.UnknownKind(kind)
        : kind is SpeechKind.PointOfOrder or SpeechKind.OnMotion ? new FloorRefusal.OwnCommand(kind)
        : null;

    // The programme's reports are no part of the list that is closed; the right of reply outlasts even the debate.
    private static Refusal? IsHeard(SpeechKind kind, ItemKey item, MeetingState state) => state.Floor.Of(item) switch
    {
        { Debate: DebateProgress.Adjourned } => new FloorRefusal.DebateAdjourned(item),
        { Debate: DebateProgress.Closed } when kind != SpeechKind.RightOfReply => new FloorRefusal.DebateClosed(item),
        { ListClosed: true } when SpeakerQueue.IsDebate(kind) => new FloorRefusal.ListClosed(item),
        _ => null,
    };

    // During a vote the list stands: the question may be the very motion to close it.
    private static Refusal? OfItem(ItemKey item, MeetingState state) => Require.Phase(state, MeetingPhase.Open)
        ?? UnderDiscussion.Fault(item, state.Agenda) ?? Require.NoVoteOpen(state) ?? state.Floor.Of(item).Debate switch
        {
            DebateProgress.Adjourned => new FloorRefusal.DebateAdjourned(item),
            DebateProgress.Closed => new FloorRefusal.DebateClosed(item),
            _ => null,
        };

    private static Refusal? Pair(SpeechKey first, SpeechKey second, MeetingState state) =>
        InSession(state) is { } phase ? phase
        : state.Floor.Find(first) is not { } one ? new FloorRefusal.UnknownSpeech(first)
        : state.Floor.Find(second) is not { } other ? new FloorRefusal.UnknownSpeech(second)
        : first == second ? new FloorRefusal.SameSpeech(first)
        : IsRequested(one) ?? IsRequested(other)
            ?? (SpeakerQueue.Together(one, other) ? null : new FloorRefusal.OtherPart(first, second));
}
