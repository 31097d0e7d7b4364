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
/// <param name="Required">Members required: the least whole number that is at least <paramref name="Share"/> of all.</param>
/// <param name="Share">The share the rules ask for.</param>
/// <param name="Satisfied">Whether the meeting is quorate.</param>
/// <param name="Article">The rule applied.</param>
public sealed record QuorumFinding(int Present, int Members, int Required, Fraction Share, bool Satisfied, ArticleReference Article);
