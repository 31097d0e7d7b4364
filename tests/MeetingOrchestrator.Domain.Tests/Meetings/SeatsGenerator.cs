using CsCheck;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

/// <summary>Commands of seats, credentials, proxies and the evidence of machines over few keys.</summary>
internal static class SeatsGenerator
{
    private static readonly Gen<string> Seat = Gen.Frequency((6, Gen.OneOf("AZ", "AM", "KZ")), (1, Gen.OneOf("TM", "XX")));
    private static readonly Gen<string> Person = Gen.OneOf("az-head", "am-head", "kz-head", "kz-1", "kz-2", "kz-focal", "nobody");
    private static readonly Gen<string> Member = Gen.OneOf("AZ", "AM", "BY", "KZ", "KZ", "TM");
    private static readonly Gen<MeetingCommand> Evidence = Gen.Select(
        Seat, Gen.Bool, Gen.Int[-5, 40], Gen.Bool,
        (seat, connected, minutes, room) => room
            ? Give.Connections(Give.Change(seat, connected, minutes), Give.Change("BY", !connected, minutes))
            : Give.Roster(Give.Change(seat, connected, minutes)));

    /// <summary>Points at which people sit down, proxies can be filed, and the quorum is about to be lost.</summary>
    public static IReadOnlyList<StartingPoint> Points { get; } =
    [
        new("delegation of three approved", Scenario.Days(-2), Seating.Convened(Seating.Council()).Given(Give.FileProxy("AM", "BY"), Give.TakeSeat("KZ", "kz-1"))),
        new("continuous quorum about to be lost", Sample.Time.Start, Seating.Of(Seating.Council(QuorumPolicy.Continuous), "AZ", "AM", "BY").Given(Give.OpenItem("1"))),
        new("continuous quorum lost", Sample.Time.Start, Seating.Of(Seating.Council(QuorumPolicy.Continuous), "AZ", "AM", "BY").Given(Give.Departure("AZ"))),
        new("quorum for the session", Sample.Time.Start, Seating.Of(Seating.Council(QuorumPolicy.PerSession), "AZ", "AM", "BY").Given(Give.OpenItem("2"))),
    ];

    public static readonly Gen<MeetingCommand> Command = Gen.Frequency(
        (4, Gen.OneOf(
            Gen.Select(Seat, Person, (seat, person) => Give.TakeSeat(seat, person)), Gen.OneOf("AZ", "AM", "KZ").Select(seat => Give.TakeSeat(seat, Sample.Person(seat).Person.Value)),
            Gen.Select(Seat, Person, (seat, person) => Give.HandOver(seat, person)), Gen.OneOf("kz-1", "kz-2").Select(person => Give.HandOver("KZ", person)), Seat.Select(Give.LeaveSeat))),
        (3, Gen.OneOf(
            Seat.Select(seat => Give.SubmitCredentials(seat)), Seat.Select(Give.AcceptCredentials),
            Gen.Select(Seat, Gen.OneOf("unsigned", "expired"), (seat, reason) => Give.QuestionCredentials(seat, reason)))),
        (3, Gen.OneOf(
            Gen.Select(Member, Member, (grantor, holder) => Give.FileProxy(grantor, holder)),
            Gen.Select(Member, Member, (grantor, holder) => Give.FileProxy(grantor, holder, Give.Letter)), Seat.Select(Give.WithdrawProxy))),
        (3, Evidence),
        (1, Gen.OneOf(Gen.Const(Give.Challenge()), Seat.Select(seat => Give.Challenge().By(Give.Delegate(seat))))));
}
