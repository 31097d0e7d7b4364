using System.Collections.Immutable;
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
}
