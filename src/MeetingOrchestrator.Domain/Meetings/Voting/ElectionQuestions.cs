using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>Rounds of elections as questions: whether they may be put.</summary>
internal static class ElectionQuestions
{
    public static Refusal? Fault(VoteSubject.Election election) => new VotingRefusal.UnknownElection(election.Key);
}
