using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>Calls seats in a roll-call vote, one after the other.</summary>
internal static class VoteCallingDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        CallNextSeat call => Calling(call.Vote, state, calling =>
            calling.Called is { } waited ? new VotingRefusal.SeatAnswers(waited)
            : calling.Waiting.IsEmpty ? new VotingRefusal.AllCalled(call.Vote)
            : Verdict<MeetingEvent>.Accept(new SeatCalledToVote(call.Vote, calling.Waiting[0]))),
        PassVote pass => Calling(pass.Vote, state, calling =>
            (calling.Called == pass.Seat ? null : new VotingRefusal.NotCalled(pass.Seat)).Then(new VotePassed(pass.Vote, pass.Seat))),
        _ => throw new UnreachableException(),
    };

    private static Verdict<MeetingEvent> Calling(VoteKey key, MeetingState state, Func<VoteCalling, Verdict<MeetingEvent>> decide) => Stage.On(
        key,
        state,
        vote => vote.Calling is { } calling ? decide(calling) : new VotingRefusal.AnsweredOtherwise(key, vote.Method),
        VoteStage.Open);
}
