using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>A vote that was proposed and is not open yet.</summary>
/// <param name="Key">The key that the vote will have.</param>
/// <param name="Item">Under which item it is put.</param>
/// <param name="Subject">About what.</param>
/// <param name="Question">The question.</param>
/// <param name="Method">How it is put; null as the rules say.</param>
/// <param name="OpensAt">When the service opens it; null where the presiding officer does.</param>
/// <param name="ClosesAt">When the service closes it; null where the presiding officer does.</param>
public sealed record VoteProposal(
    VoteKey Key, ItemKey Item, VoteSubject Subject, BilingualText Question, SettlementMethod? Method, Instant? OpensAt, Instant? ClosesAt)
{
    /// <summary><see cref="VoteStage.Proposed"/> or <see cref="VoteStage.Withdrawn"/>.</summary>
    public VoteStage Stage { get; init; }

    /// <summary>Why it could not be opened at its time: the code of the refusal. Null while nothing was missed.</summary>
    public string? Missed { get; init; }
}
