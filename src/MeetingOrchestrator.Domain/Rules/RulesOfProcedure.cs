using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Domain.Rules;

/// <summary>
/// Rules of procedure: versioned data that deciders read. They are frozen into a meeting when it is convened,
/// so a later version never changes a past outcome.
/// </summary>
/// <param name="Key">Key of the rules, e.g. <c>cis-branch-council</c>.</param>
/// <param name="Version">Version, from 1.</param>
/// <param name="Verified">Whether the council confirmed them; an unverified default is shown as such wherever it is cited.</param>
/// <param name="Title">Title.</param>
/// <param name="Source">What they were taken from.</param>
/// <param name="Quorum">The quorum for opening business and for deciding.</param>
/// <param name="AgendaAdoption">How the agenda is adopted.</param>
/// <param name="Decisions">How decisions on substance are taken.</param>
/// <param name="Procedural">How procedural motions are settled.</param>
/// <param name="Timeline">The milestones of a meeting.</param>
/// <param name="SpeechLimit">Time limit of a speech.</param>
public sealed record RulesOfProcedure(
    string Key,
    int Version,
    bool Verified,
    BilingualText Title,
    BilingualText Source,
    QuorumRule Quorum,
    DecisionRule AgendaAdoption,
    DecisionRule Decisions,
    DecisionRule Procedural,
    ImmutableArray<MilestoneRule> Timeline,
    Duration SpeechLimit)
{
    /// <summary>How an extraordinary meeting is asked for; null where the rules know none.</summary>
    public ExtraordinaryRule? Extraordinary { get; init; }

    /// <summary>The quorum for opening the debate, where it is another than for deciding; null where one quorum serves both.</summary>
    public QuorumRule? QuorumToOpen { get; init; }

    /// <summary>When the quorum must stand.</summary>
    public QuorumPolicy QuorumPolicy { get; init; }

    /// <summary>Kinds of question with a rule of their own.</summary>
    public ImmutableArray<QuestionRule> Questions { get; init; } = [];

    /// <summary>The conduct of votes.</summary>
    public VotingRules Voting { get; init; } = new();

    /// <summary>The floor.</summary>
    public FloorRules Floor { get; init; } = new();

    /// <summary>Proxies; null where nobody may vote for another member.</summary>
    public ProxyRule? Proxies { get; init; }

    /// <summary>The weights of seats, where a majority of weights is asked for; a seat that is not named weighs nothing.</summary>
    public ImmutableArray<SeatWeight> Weights { get; init; } = [];

    /// <summary>Special rules for a sitting held by video, which the council may adopt as its first item; null where there are none.</summary>
    public RulesOverlay? VirtualSitting { get; init; }

    /// <summary>The rule for a kind of question: its own or, where it has none, that of the kind it is nearest to.</summary>
    public DecisionRule For(QuestionKind question) =>
        Questions.FirstOrDefault(own => own.Question == question)?.Rule ?? question switch
        {
            QuestionKind.AgendaAdoption or QuestionKind.AgendaAmendment => AgendaAdoption,
            QuestionKind.Procedural or QuestionKind.Appeal => Procedural,
            _ => Decisions,
        };

    /// <summary>These rules as an overlay changes them.</summary>
    public RulesOfProcedure With(RulesOverlay overlay)
    {
        ArgumentNullException.ThrowIfNull(overlay);
        return this with
        {
            Quorum = overlay.Quorum ?? Quorum,
            QuorumPolicy = overlay.QuorumPolicy ?? QuorumPolicy,
            Questions = [.. overlay.Questions, .. Questions.Where(own => overlay.Questions.All(other => other.Question != own.Question))],
            Voting = overlay.Voting ?? Voting,
            Floor = overlay.Floor ?? Floor,
            Proxies = overlay.Proxies ?? Proxies,
        };
    }
}

/// <summary>What a seat weighs in a majority of weights.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Weight">Its weight, at least 0: population in thousands, units of contribution.</param>
public sealed record SeatWeight(SeatKey Seat, long Weight);
