using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;

namespace MeetingOrchestrator.Domain.Tests.Support;

/// <summary>Rules of procedure that say something in every place where rules may be silent.</summary>
internal static class RichRules
{
    public static readonly DecisionRule Weighted = new(
        SettlementMethod.RecordedVote,
        new(new Fraction(11, 20), false, MajorityBase.AllMembers) { AtLeast = 3, Weighted = new(new Fraction(13, 20), 2) },
        new("weighted", Sample.Text("weighted")))
    {
        Alternatives = [SettlementMethod.RollCallVote, SettlementMethod.ShowOfHands],
        Tie = TieRule.SecondVote,
    };

    public static RulesOverlay Overlay { get; } = new(Sample.Text("by video"), new("video", Sample.Text("video")))
    {
        Quorum = new(new Fraction(1, 2), Sample.QuorumArticle) { Strict = true },
        QuorumPolicy = QuorumPolicy.Continuous,
        Questions = [new(QuestionKind.Election, Sample.SimpleMajority)],
        Voting = new() { Live = LiveDisplay.Choices, BallotsMayChange = true },
        Floor = Floor(SpeakerOrder.Alternation),
        Proxies = new(Duration.FromDays(2), 2, true, new("proxies-by-video", Sample.Text("proxies by video"))),
    };

    public static RulesOfProcedure Rules() => Sample.Council().Rules with
    {
        Extraordinary = new(new Fraction(1, 3), Sample.QuorumArticle),
        QuorumToOpen = new(new Fraction(1, 3), Sample.QuorumArticle),
        QuorumPolicy = QuorumPolicy.PerSession,
        Questions = [new(QuestionKind.ImportantQuestion, Weighted), new(QuestionKind.Appeal, Sample.SimpleMajority)],
        Voting = new() { ChairVote = ChairVote.OnlyToBreakTie, SecretMinimum = 5 },
        Floor = Floor(SpeakerOrder.Protocol),
        Proxies = new(Duration.FromHours(24), 1, false, new("proxies", Sample.Text("proxies"))),
        Weights = [.. Sample.MemberKeys.Select((seat, index) => new SeatWeight(Sample.Key(seat), 10 * (index + 1)))],
        VirtualSitting = Overlay,
    };

    private static FloorRules Floor(SpeakerOrder order) => new()
    {
        Order = order,
        Speeches =
        [
            new(SpeechKind.Statement, Duration.FromMinutes(5), [SeatKind.Member, SeatKind.Observer]),
            new(SpeechKind.Report, Duration.FromMinutes(15), [SeatKind.Member]) { LimitAgain = Duration.FromMinutes(5), TimesPerItem = 2 },
        ],
        Motions = [new(MotionKind.SuspendMeeting, 1, 1, 0, Duration.FromMinutes(3)), new(MotionKind.CloseDebate, 2, 1, 2, Duration.FromMinutes(3))],
        BudgetPerItem = Duration.FromMinutes(20),
        Appeals = false,
    };
}
