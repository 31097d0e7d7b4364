using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Voting;

namespace MeetingOrchestrator.Application.Voting;

/// <summary>
/// A choice on its way into the ballot box of a secret vote: one more for its side. No seat, no time, no number; it travels in the commit that
/// records that somebody voted, and prints as nothing.
/// </summary>
public sealed record SecretChoice(MeetingId Meeting, VoteKey Vote, Choice Choice)
{
    /// <summary>Nothing: a commit may end up in a log.</summary>
    public override string ToString() => nameof(SecretChoice);
}
