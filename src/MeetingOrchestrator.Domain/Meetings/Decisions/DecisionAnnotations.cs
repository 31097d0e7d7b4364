using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Decisions;

/// <summary>What stands beside a decision without being part of its text.</summary>
public static class DecisionAnnotations
{
    /// <summary>The members that declared lack of interest in the decision when it was put, in protocol order; none before it was settled.</summary>
    public static ImmutableArray<SeatKey> NotInterested(MeetingState state, CouncilDecision decision)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(decision);
        return decision.Vote is { } vote ? state.Voting.Votes.GetValueOrDefault(vote)?.Outcome?.Tally.NotInterested ?? [] : [];
    }

    /// <summary>The amendments moved to a draft, in the order in which they were.</summary>
    public static IEnumerable<TextAmendment> Amendments(MeetingState state, DecisionKey decision)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Decisions.AmendmentOrder.Select(key => state.Decisions.Amendments[key]).Where(amendment => amendment.Decision == decision);
    }
}
