using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Voting;

namespace MeetingOrchestrator.Application.Voting;

/// <summary>The ballot boxes of secret votes: how often each side was chosen, and nothing else. <see cref="Journal.IJournal"/> fills them.</summary>
public interface IBallotBox
{
    /// <summary>What the box of a vote holds; zeros where nobody voted.</summary>
    /// <exception cref="IOException">The store could not be read.</exception>
    Task<SecretCount> CountAsync(MeetingId meeting, VoteKey vote, CancellationToken cancellationToken);
}
