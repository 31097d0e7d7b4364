using CsCheck;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Tests.Support;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

/// <summary>Amendments to the agenda over few keys, most of them to what is there.</summary>
internal static class AgendaGenerator
{
    private static readonly Gen<string> Amendment = Gen.OneOf("g1", "g2", "g3", "g4");
    private static readonly Gen<string> Seat = Gen.Frequency((6, Gen.OneOf(Sample.MemberKeys)), (1, Gen.OneOf("IPA", "XX")));
    private static readonly Gen<string> Item = Gen.OneOf("1", "3", "3.1", "3.2", "4", "5", "5.1", "9");
    private static readonly Gen<string?> Place = Gen.OneOf<string?>(null, null, "1", "2", "3", "3.1", "4", "5");

    public static readonly Gen<AgendaChange> Change = Gen.OneOf(
        Gen.Select(Gen.OneOf("5", "5.1", "6", "3.3", "3.1.1", "4.1"), Place, (item, before) => Give.Add(item, before)),
        Gen.Select(Item, Place, Give.Move),
        Item.Select(Give.Postpone),
        Item.Select(item => Give.Withdraw(item, null)),
        Gen.Select(Item, Gen.OneOf("title", "other title"), Give.Retitle));

    public static readonly Gen<MeetingCommand> Command = Gen.Frequency(
        (3, Gen.Select(Amendment, Seat, Change, Give.AmendAgenda)),
        (2, Gen.Select(Gen.OneOf("v1", "v2", "v3"), Amendment, Gen.OneOf("2", "2", "3", "4"), Give.OpenAgendaAmendmentVote)),
        (1, Amendment.Select(Give.AcceptAgendaAmendment)),
        (1, Amendment.Select(Give.WithdrawAgendaAmendment)));

    /// <summary>Points at which the agenda is amended, before its adoption and after.</summary>
    public static IReadOnlyList<StartingPoint> Points { get; } =
    [
        new("amending the draft agenda", Sample.Time.Start, Adopting()),
        new("amendment refused by a member", Sample.Time.Start, Adopting().Given(Give.OpenAgendaAmendmentVote("v1", "g1"), Give.Object("v1", "BY"))),
        new("amending the agenda adopted", Sample.Time.Start, Scenario.AgendaAdopted().Given(Give.OpenItem("3"), Give.AmendAgenda("g1", "AM", Give.Postpone("4")))),
    ];

    private static Scenario Adopting() => Scenario.RollCalled(Sample.Council(), Sample.SeatKeys).Given(
        Give.OpenItem("2"), Give.AmendAgenda("g1", "AM", Give.Add("5")));
}
