using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>The conduct of votes, from the proposal to the outcome.</summary>
internal static class VotingDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        ProposeVote or WithdrawVote => VoteProposing.Decide(command, state),
        OpenVote or OpenProposedVote => VoteOpening.Decide(command, state),
        CastSecretBallot or RecordSecretCount => SecretBallots.Decide(command, state),
        BreakSilence breaks => Silence.Break(breaks, state),
        EnterWrittenBallot or ConfirmWrittenBallot or RejectWrittenBallot => WrittenBallots.Decide(command, state),
        CastBallot cast => VoteAnswers.Cast(cast, state),
        RaiseObjection raise => VoteAnswers.Object(raise, state),
        DeclareLackOfInterest declare => VoteAnswers.Declare(declare, state),
        CallNextSeat or PassVote => VoteCallingDecider.Decide(command, state),
        SendPrivateSignal signal => PrivateSignals.Decide(signal, state),
        PauseVote or ResumeVote or AnnulVote => VoteInterruption.Decide(command, state),
        CloseVote or DeclareOutcome or GiveCastingVote => VoteClosing.Decide(command, state),
        _ => throw new UnreachableException(),
    };
}
