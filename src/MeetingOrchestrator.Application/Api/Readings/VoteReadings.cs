using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;

namespace MeetingOrchestrator.Application.Api.Readings;

/// <summary>The votes of a meeting, in the order in which they were opened.</summary>
public sealed record VotesReading(VoteKey? Open, ImmutableArray<VoteReading> Votes);

/// <summary>A vote, no more of which is told than its rules show.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Item">Under which item.</param>
/// <param name="Subject">About what.</param>
/// <param name="Question">The question.</param>
/// <param name="Rule">The rule that settles it, with its article.</param>
/// <param name="OpenedAt">When it was opened.</param>
/// <param name="Entitled">How many seats were present when it was opened.</param>
/// <param name="Answered">How many of them have answered; null while the rules show nothing.</param>
/// <param name="Choices">Each seat's choice, where the rules show it; null otherwise, and always of a vote that may be secret.</param>
/// <param name="Outcome">The outcome with its arithmetic; null while the vote is open.</param>
public sealed record VoteReading(
    VoteKey Key,
    ItemKey Item,
    VoteSubject Subject,
    BilingualText Question,
    DecisionRule Rule,
    Instant OpenedAt,
    int Entitled,
    int? Answered,
    ImmutableArray<SeatChoice>? Choices,
    Outcome? Outcome);

/// <summary>What a seat chose.</summary>
public sealed record SeatChoice(SeatKey Seat, Choice Choice);
