using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Tests.Support;

/// <summary>The small council under rules that allow every way of putting a question.</summary>
internal static class Voting
{
    /// <summary>A simple majority, in whatever way the question is put; consensus first.</summary>
    public static readonly DecisionRule AnyMethod = Sample.SimpleMajority with
    {
        Method = SettlementMethod.Consensus,
        Alternatives = [.. Enum.GetValues<SettlementMethod>()],
    };

    public static Council Council(Func<VotingRules, VotingRules>? rules = null, DecisionRule? decisions = null)
    {
        var council = Sample.Council(decisions ?? AnyMethod);
        var any = council.Rules with { Procedural = AnyMethod };
        return council with { Rules = any with { Voting = rules is null ? any.Voting : rules(any.Voting) } };
    }

    /// <summary>Vote v1 on the draft, closed with two in favour and two against, where the casting vote decides.</summary>
    public static Scenario Tied() => Scenario.Deciding(Council(decisions: AnyMethod with { Tie = TieRule.CastingVote })).Given(
        Give.OpenVote("v1", SettlementMethod.RecordedVote), Give.Cast("v1", "AZ", Choice.InFavour), Give.Cast("v1", "AM", Choice.InFavour),
        Give.Cast("v1", "BY", Choice.Against), Give.Cast("v1", "KZ", Choice.Against), Give.CloseVote("v1"));
}
