using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>What a seat answered when it was called.</summary>
public enum RollCallAnswer
{
    /// <summary>Present.</summary>
    Present,

    /// <summary>No answer in this pass; called again at the end, then recorded absent.</summary>
    NoAnswer,
}

/// <summary>The quorum with its arithmetic.</summary>
/// <param name="Present">Members present.</param>
/// <param name="Members">Members in all.</param>
/// <param name="Required">Members required: the least whole number that is at least <paramref name="Share"/> of all or, where <see cref="Strict"/>, more than that.</param>
/// <param name="Share">The share the rules ask for.</param>
/// <param name="Satisfied">Whether the meeting is quorate.</param>
/// <param name="Article">The rule applied.</param>
public sealed record QuorumFinding(int Present, int Members, int Required, Fraction Share, bool Satisfied, ArticleReference Article)
{
    /// <summary>Whether more than the share is required.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether votes in favour and against are counted, out of the members present, rather than members present out of all.</summary>
    public bool OfVotesCast { get; init; }
}
