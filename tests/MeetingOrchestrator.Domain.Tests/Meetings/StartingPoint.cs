using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Documents;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

/// <summary>From where a random course starts: far enough along that it also reaches what lies behind many steps.</summary>
internal sealed record StartingPoint(string Name, Instant At, Scenario Scenario)
{
    private static readonly Instant Start = Sample.Time.Start;

    public static IReadOnlyList<StartingPoint> All { get; } =
    [
        new("nothing", Scenario.Days(-300), Scenario.Empty()),
        new("planned", Scenario.Days(-46), Scenario.Planned()),
        new("convened", Scenario.Days(-2), Scenario.Convened()),
        new("calendar entries due", Scenario.Days(-2), Hardened()),
        new("invited", Scenario.Days(-2), Scenario.Invited()),
        new("opened", Start, Scenario.Opened()),
        new("at the end of a roll call", Start, Calling()),
        new("roll called", Start, Scenario.RollCalled(Sample.Council(), Sample.SeatKeys)),
        new("adopting the agenda", Start, Scenario.RollCalled(Sample.Council(), Sample.SeatKeys).Given(Give.OpenItem("2"))),
        new("being heard", Start, Scenario.Deciding().Given(Give.RequestFloor("s1", "AM", "4"), Give.GiveFloor("s1"), Give.EndSpeech("s1"))),
        new("deciding by consensus", Start, Deciding(Sample.Consensus)),
        new("deciding by simple majority", Start, Deciding(Sample.SimpleMajority)),
        new("deciding by two thirds of those present", Start, Deciding(Sample.Recorded(new Fraction(2, 3), strict: false, MajorityBase.Present))),
        new("deciding by half of all members", Start, Deciding(Sample.Recorded(new Fraction(1, 2), strict: false, MajorityBase.AllMembers))),
        new("decided", Start, Decided()),
        new("agenda exhausted", Start, Exhausted()),
        new("closed", Sample.Time.End + Duration.FromHours(3), Exhausted().Given(Give.Close())),
        new("documents issued", Sample.Time.End + Duration.FromHours(3), Issued()),
    ];

    public override string ToString() => Name;

    private static Scenario Hardened() => Scenario.Convened().Given(
        Give.Conference("c1"), Give.Hardening(), Give.JoinInformation(Language.Russian), Give.JoinInformation(Language.English));

    private static Scenario Calling() => Scenario.Opened().Given(Give.StartRollCall())
        .Given(Sample.SeatKeys[1..].Select(seat => Give.Call(seat, RollCallAnswer.Present)));

    private static Scenario Deciding(DecisionRule rule) => Scenario.Deciding(Sample.Council(rule)).Given(Give.OpenDecisionVote("v1", "d1"));

    private static Scenario Decided() => Deciding(Sample.SimpleMajority).Given(Give.Cast("v1", "AM", Choice.InFavour), Give.CloseVote("v1"));

    private static Scenario Exhausted() => Scenario.AgendaAdopted().Given(
        Give.OpenItem("3"), Give.OpenItem("3.1"), Give.CloseItem("3.1"), Give.OpenItem("3.2"), Give.CloseItem("3.2"), Give.CloseItem("3"),
        Give.OpenItem("4"), Give.CloseItem("4"));

    private static Scenario Issued() => Exhausted().Given(
        Give.Close(),
        Give.Perform("draft-minutes-pt2h").At(Sample.Time.End + Duration.FromHours(2)),
        Give.Documents(new DocumentIssued(DocumentKind.DraftMinutes, Language.Russian, "draft-minutes.ru.docx", "00")));
}
