using CsCheck;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Domain.Tests.Support;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

/// <summary>Texts, amendments, reservations, obligations and reconsideration over few keys.</summary>
internal static class DecisionsGenerator
{
    private static readonly Gen<string> Decision = Gen.OneOf("d1", "d1", "d2", "d3");
    private static readonly Gen<string> Amendment = Gen.OneOf("t1", "t2", "t3", "t4");
    private static readonly Gen<string> Seat = Gen.Frequency((6, Gen.OneOf(Sample.MemberKeys)), (1, Gen.OneOf("IPA", "XX")));
    private static readonly Gen<string> Obligation = Gen.OneOf("o1", "o2");

    private static readonly Gen<DraftDecision> Draft = Gen.Select(
        Decision, Gen.OneOf("inform", "report", "study").Array[0, 3], Gen.OneOf<string?>(null, null, null, "d1"), Gen.Bool,
        (decision, points, old, important) => Give.Points(decision, points) with
        {
            Important = important,
            Obligations = points.Length == 0 ? [] : [Give.Obligation("o1", 1, "AZ"), Give.Obligation("o2", points.Length)],
            Reconsiders = old is null ? null : DecisionKey.Parse(old),
            Item = ItemKey.Parse(old is null ? "4" : "5"),
        });

    private static readonly Gen<TextChange> Change = Gen.OneOf(
        Gen.Select(Gen.Int[1, 4], Gen.OneOf("inform", "inform at once"), Give.Replace),
        Gen.Select(Gen.Int[0, 4], Gen.OneOf("thank", "meet"), Give.Insert),
        Gen.Int[1, 4].Select(Give.Delete),
        Gen.OneOf("the plan", "the plan as amended").Select(text => (TextChange)new TextChange.ReplaceDocument(Sample.Text(text))));

    public static readonly Gen<MeetingCommand> Command = Gen.Frequency(
        (3, Draft.Select(Give.Decision)),
        (5, Gen.Select(Amendment, Seat, Change, Gen.OneOf("d1", "d1", "d2"), Give.AmendText)),
        (3, Gen.OneOf<string[]>(["t3", "t2", "t1"], ["t2", "t1"], ["t3", "t1"], ["t3", "t2"], ["t2", "t3"]).Select(order => Give.Order("d1", order))),
        (2, Amendment.Select(Give.AcceptTextAmendment)),
        (1, Amendment.Select(Give.WithdrawTextAmendment)),
        (4, Gen.Select(Gen.OneOf("v1", "v2", "v3"), Amendment, (vote, amendment) => Give.OpenTextAmendmentVote(vote, amendment))),
        (2, Gen.Select(Gen.OneOf("v1", "v2", "v3"), Decision, Gen.OneOf("4", "5"), Give.OpenReconsiderationVote)),
        (3, Gen.Select(Gen.OneOf("v1", "v2", "v3", "v4"), Decision, Gen.OneOf("4", "5"), Gen.Int[1, 4], Give.OpenDecisionVote)),
        (4, Gen.Select(Decision, Gen.OneOf(Language.Russian, Language.English), Gen.Int[1, 4], Give.Approve)),
        (1, Gen.OneOf("5").Select(Give.OpenItem)),
        (1, Gen.Select(Decision, Seat, Give.Reservation)),
        (1, Gen.OneOf(
            Gen.Select(Obligation, Gen.OneOf("AZ", "AM", null!), Give.Report),
            Gen.Select(Obligation, Gen.Enum<ObligationEnd>(), Give.CloseObligation))));

    /// <summary>Points from which texts are amended, followed up and reconsidered.</summary>
    public static IReadOnlyList<StartingPoint> Points { get; } =
    [
        new("amending a draft", Sample.Time.Start, Amending()),
        new("voting on an amendment", Sample.Time.Start, Amending().Given(Give.OpenTextAmendmentVote("v1", "t1"))),
        new("bound by a decision", Sample.Time.Start, Bound()),
        new("putting a reconsideration", Sample.Time.Start, Bound().Given(Give.OpenReconsiderationVote("v2", "d1"))),
        new("reconsidering", Sample.Time.Start, Reconsidering()),
        new("putting a replacement", Sample.Time.Start, Reconsidering().Given(
            Give.Decision(Give.Points("d3", "inform") with { Item = ItemKey.Parse("5"), Reconsiders = DecisionKey.Parse("d1") }),
            Give.Approve("d3", Language.Russian), Give.Approve("d3", Language.English), Give.CloseItem("4"), Give.OpenItem("5"),
            Give.OpenDecisionVote("v3", "d3", "5"))),
    ];

    private static Scenario Amending() => Drafted().Given(
        Give.AmendText("t1", "AM", Give.Replace(1, "inform at once")), Give.AmendText("t2", "BY", Give.Delete(1)), Give.AmendText("t3", "KZ", Give.Insert(2, "meet")));

    private static Scenario Bound() => Drafted().Given(
        Give.Approve("d1", Language.Russian), Give.Approve("d1", Language.English), Give.OpenDecisionVote("v1", "d1"), Give.CloseVote("v1"), Give.Declare("v1"));

    private static Scenario Reconsidering() => Bound().Given(Give.OpenReconsiderationVote("v2", "d1"), Give.CloseVote("v2"), Give.Declare("v2"));

    private static Scenario Drafted() => Scenario.AgendaAdopted().Given(Give.OpenItem("4"), Give.Decision(Give.Points("d1", "inform", "report") with
    {
        Obligations = [Give.Obligation("o1", 1, "AZ"), Give.Obligation("o2", 2)],
    }));
}
