using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;
using static MeetingOrchestrator.Documents.Tests.Given.Texts;

namespace MeetingOrchestrator.Documents.Tests.Given;

internal static class Rules
{
    private static readonly ArticleReference Quorum4 = new("quorum", T("пункт 4 Правил", "rule 4"));

    public static DecisionRule Consensus { get; } =
        new(SettlementMethod.Consensus, null, new ArticleReference("decisions", T("пункт 5 Правил", "rule 5")));

    public static DecisionRule TwoThirds { get; } = new(
        SettlementMethod.RecordedVote,
        new Majority(new Fraction(2, 3), false, MajorityBase.PresentAndVoting),
        new ArticleReference("votes", T("пункт 6 Правил", "rule 6")));

    public static RulesOfProcedure Default { get; } = new(
        "cis-branch-council", 1, false, T("Типовые правила процедуры", "Model rules of procedure"), T("Образец", "Sample"),
        new QuorumRule(new Fraction(2, 3), Quorum4), Consensus, Consensus, Consensus, [], Duration.FromMinutes(5));

    public static QuorumFinding Quorum(int present, int members = 8) =>
        new(present, members, new Fraction(2, 3).Of(members), new Fraction(2, 3), present >= new Fraction(2, 3).Of(members), Quorum4);
}
