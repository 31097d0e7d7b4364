using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>What an audience may see of a vote; null stands for what it may not. What is personal (my ballot, my receipt) is not here.</summary>
/// <param name="Key">The vote.</param>
/// <param name="Stage">How far it got.</param>
/// <param name="Method">How it is held.</param>
/// <param name="Question">The question.</param>
/// <param name="ClosesAt">When it is closed by itself; null where the presiding officer closes it.</param>
public sealed record VoteView(VoteKey Key, VoteStage Stage, SettlementMethod Method, BilingualText Question, Instant? ClosesAt)
{
    /// <summary>How many may answer; null while nothing is shown.</summary>
    public int? Entitled { get; init; }

    /// <summary>How many have answered.</summary>
    public int? Answered { get; init; }

    /// <summary>Who has answered, without what.</summary>
    public ImmutableArray<SeatKey>? AnsweredBy { get; init; }

    /// <summary>What each has chosen.</summary>
    public ImmutableDictionary<SeatKey, Choice>? Choices { get; init; }

    /// <summary>Who objected or broke the silence.</summary>
    public ImmutableArray<SeatKey>? Objections { get; init; }

    /// <summary>The seat that is called; null unless one is.</summary>
    public SeatKey? Called { get; init; }

    /// <summary>The outcome as it was declared; in a show of hands without names.</summary>
    public ShownOutcome? Outcome { get; init; }

    /// <summary>The vote for this audience.</summary>
    /// <param name="vote">The vote.</param>
    /// <param name="audience">The audience.</param>
    /// <param name="live">What the rules show while it is not declared.</param>
    public static VoteView For(Vote vote, VoteAudience audience, LiveDisplay live)
    {
        ArgumentNullException.ThrowIfNull(vote);
        var view = new VoteView(vote.Key, vote.Stage, vote.Method, vote.Question, vote.ClosesAt) { Called = vote.Calling?.Called };
        return vote switch
        {
            { Stage: VoteStage.Declared, Outcome: { } outcome } => view with { Outcome = ShownOutcome.Of(outcome) },
            // An annulled vote has no result, and what was answered in it is nobody's business but the record's.
            { Stage: VoteStage.Annulled } => view,
            _ => Live(view, vote, audience, live),
        };
    }

    private static VoteView Live(VoteView view, Vote vote, VoteAudience audience, LiveDisplay live)
    {
        ImmutableArray<SeatKey> answered = [.. vote.Present.Where(vote.HasAnswered)];
        var shown = live == LiveDisplay.Nothing
            ? view
            : view with { Entitled = vote.Present.Length, Answered = answered.Length };
        // Of a secret ballot, that a delegation voted is in the record; but live, one by one, it would help whoever watches faces.
        var named = vote.Method != SettlementMethod.SecretBallot;
        shown = live == LiveDisplay.Choices && named
            ? shown with { AnsweredBy = answered, Choices = vote.Ballots, Objections = [.. vote.Present.Where(vote.Objections.Contains)] }
            : shown;
        return audience == VoteAudience.Presidium
            ? shown with
            {
                Entitled = vote.Present.Length,
                Answered = answered.Length,
                AnsweredBy = named ? answered : null,
                Objections = named ? [.. vote.Present.Where(vote.Objections.Contains)] : null,
            }
            : shown;
    }
}
