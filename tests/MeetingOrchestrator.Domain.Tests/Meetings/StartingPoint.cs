using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
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

    /// <summary>Points from which meetings are moved, put off and cancelled.</summary>
    public static IReadOnlyList<StartingPoint> Convening { get; } =
    [
        new("invited to be moved", Scenario.Days(-20), Scenario.Invited(Sample.WithFocalPoint())),
        new("told", Scenario.Days(-20), Scenario.Told(Sample.WithFocalPoint())),
        new("messages that did not arrive", Scenario.Days(-20), Scenario.Invited(Sample.WithFocalPoint()).Given(
            Give.Failed("invitation/az-head"), Give.Unknown("invitation/am-head"), Give.Failed("invitation/by-head"), Give.Unknown("invitation/kz-head"))),
        new("change under way", Scenario.Days(-20), Changing()),
        new("moved", Scenario.Days(-20), Changing().BroughtTo(1)),
        new("put off", Scenario.Days(-20), Scenario.Told().Given(Give.Postpone())),
        new("put off, entries cancelled", Scenario.Days(-20), PutOff()),
        new("coming back", Scenario.Days(-20), PutOff().Given(Give.Reschedule(Sample.Moved(14)))),
        new("cancelled", Scenario.Days(-20), Scenario.Told().Given(Give.Cancel())),
        new("delegation named", Scenario.Days(-20), Scenario.Told(Sample.WithFocalPoint()).Given(Named())),
        new("delegation approved", Scenario.Days(-20), Scenario.Told(Sample.WithFocalPoint()).Given(Named(), Give.ApproveDelegation("KZ", 1))),
        new("planned provisionally", Scenario.Days(-100), Scenario.Empty().Given(Give.Plan(Sample.Plan with { Date = DateCertainty.Provisional }).At(Scenario.Days(-200)))),
        new("day before", Scenario.Days(-1), Scenario.Told()),
        new("lobby", Start - Duration.FromMinutes(30), Scenario.Told()),
        new("with unmatched attendance", Sample.Time.End + Duration.FromHours(2), Harvested()),
    ];

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
        new("before the rules of the sitting are adopted", Start, RulesGenerator.BeforeAdoption()),
        new("being heard", Start, Scenario.Deciding().Given(Give.RequestFloor("s1", "AM", "4"), Give.GiveFloor("s1"), Give.EndSpeech("s1"))),
        new("deciding by consensus", Start, Deciding(Sample.Consensus)),
        new("deciding by simple majority", Start, Deciding(Sample.SimpleMajority)),
        new("deciding by two thirds of those present", Start, Deciding(Sample.Recorded(new Fraction(2, 3), strict: false, MajorityBase.Present))),
        new("deciding by half of all members", Start, Deciding(Sample.Recorded(new Fraction(1, 2), strict: false, MajorityBase.AllMembers))),
        new("decided", Start, Decided()),
        new("agenda exhausted", Start, Exhausted()),
        new("closed", Sample.Time.End + Duration.FromHours(3), Exhausted().Given(Give.Close())),
        .. Convening,
        .. VotingGenerator.Points,
        .. SeatsGenerator.Points,
        .. FloorGenerator.Points,
        .. DecisionsGenerator.Points,
        .. AgendaGenerator.Points,
        new("documents issued", Sample.Time.End + Duration.FromHours(3), Issued()),
    ];

    public override string ToString() => Name;

    private static Scenario Changing() => Scenario.Told(Sample.WithFocalPoint()).Given(Give.Reschedule(Sample.Moved(14)).At(Scenario.Days(-20)));

    private static Scenario PutOff() => Scenario.Told().Given(
        Give.Postpone(), Give.EntryCancelled(Language.Russian, 1), Give.EntryCancelled(Language.English, 1));

    private static MeetingCommand Named() => Give.Name(
        "KZ", Sample.Member("kz-1", DelegateRole.Head), Sample.Member("kz-2", DelegateRole.Interpreter, Language.English, "ru")).At(Scenario.Days(-20));

    private static Scenario Harvested() => Scenario.Told().Given(
        Give.Open(), Give.Perform("attendance-harvest-pt1h").At(Sample.Time.End + Duration.FromHours(1)),
        Give.Harvest("attendance-harvest-pt1h", [], [new("r1", [new(Start, Sample.Time.End)]), new("r2", [])]));

    private static Scenario Hardened() => Scenario.Convened().Given(
        Give.Conference("c1"), Give.Hardening(), Give.JoinInformation(Language.Russian), Give.JoinInformation(Language.English));

    private static Scenario Calling() => Scenario.Opened().Given(Give.StartRollCall())
        .Given(Sample.SeatKeys[1..].Select(seat => Give.Call(seat, RollCallAnswer.Present)));

    private static Scenario Deciding(DecisionRule rule) => Scenario.Deciding(Sample.Council(rule)).Given(Give.OpenDecisionVote("v1", "d1"));

    private static Scenario Decided() => Deciding(Sample.SimpleMajority).Given(Give.Cast("v1", "AM", Choice.InFavour), Give.CloseVote("v1"), Give.Declare("v1"));

    private static Scenario Exhausted() => Scenario.AgendaAdopted().Given(
        Give.OpenItem("3"), Give.OpenItem("3.1"), Give.CloseItem("3.1"), Give.OpenItem("3.2"), Give.CloseItem("3.2"), Give.CloseItem("3"),
        Give.OpenItem("4"), Give.CloseItem("4"));

    private static Scenario Issued() => Exhausted().Given(
        Give.Close(),
        Give.Perform("draft-minutes-pt2h").At(Sample.Time.End + Duration.FromHours(2)),
        Give.Documents(new DocumentIssued(DocumentKind.DraftMinutes, Language.Russian, "draft-minutes.ru.docx", "00")));
}
