using System.Collections.Immutable;
using CsCheck;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Conference;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class PresenceTests
{
    private static readonly SeatKey Az = Sample.Key("AZ");

    [Fact]
    public void Only_changes_of_a_connection_are_entered()
    {
        var scenario = Scenario.Opened();
        scenario.When(Give.Connections(Give.Change("AZ", true), Give.Change("AZ", true, 1), Give.Change("AM", false, 1)).At(Minute(2)))
            .Then(new ConnectionEstablished(Az, Minute(0)));
        scenario.When(Give.Connections(Give.Change("AZ", false, 3), Give.Change("AZ", true, 4)).At(Minute(5)))
            .Then(new ConnectionLost(Az, Minute(3)), new ConnectionEstablished(Az, Minute(4)));
        scenario.State.Attendance.LinkOf(Az).ShouldBe(new SeatLink(true, Minute(4)));
        scenario.State.Attendance.LinkOf(Sample.Key("AM")).ShouldBeNull();
        scenario.When(Give.Roster(Give.Change("AZ", true, 5)).At(Minute(6))).Then(new ConferenceJoined(Az, Minute(5)));
        scenario.When(Give.Roster(Give.Change("AZ", false, 6)).At(Minute(6))).Then(new ConferenceLeft(Az, Minute(6)));
        // A machine never makes anybody present.
        scenario.State.Attendance.Present.ShouldBeEmpty();
    }

    [Fact]
    public void Changes_that_cannot_be_are_refused_whole()
    {
        var scenario = Scenario.Opened().Given(Give.Connections(Give.Change("AZ", true, 10)).At(Minute(10)));
        scenario.When(Give.Connections()).ThenRefused("attendance.changes-out-of-bounds", 0, 1000);
        scenario.When(Give.Connections(default(ImmutableArray<SeatChange>))).ThenRefused("attendance.changes-out-of-bounds", 0, 1000);
        scenario.When(Give.Roster([.. Enumerable.Repeat(Give.Change("AZ", true), 1001)])).ThenRefused("attendance.changes-out-of-bounds", 1001, 1000);
        scenario.When(Give.Connections(Give.Change("AM", true, 1), Give.Change("XX", true, 1)).At(Minute(20))).ThenRefused("attendance.unknown-seat");
        scenario.When(Give.Connections(Give.Change("AM", true, 21)).At(Minute(20))).ThenRefused("attendance.in-future", Sample.Key("AM"), Minute(21), Minute(20));
        scenario.When(Give.Connections(Give.Change("AZ", false, 9)).At(Minute(20))).ThenRefused("attendance.out-of-order", Az, Minute(9), Minute(10));
        Scenario.Planned().When(Give.Connections(Give.Change("AZ", true))).ThenRefused("meeting.wrong-phase");
        scenario.Given(Give.Adjourn()).When(Give.Roster(Give.Change("AZ", true))).ThenRefused("meeting.wrong-phase");
    }

    [Fact]
    public void Stretches_of_each_source_stand_side_by_side()
    {
        var scenario = Scenario.Opened().Given(
            Give.Connections(Give.Change("AZ", true, -5)), Give.Roster(Give.Change("AZ", true, 0)), Give.StartRollCall());
        scenario.Given(Sample.SeatKeys.Select(seat => Give.Call(seat, RollCallAnswer.Present).At(Minute(1)))).Given(Give.CompleteRollCall().At(Minute(2)));
        scenario.Given(
            Give.Departure("AZ").At(Minute(10)), Give.Arrival("AZ").At(Minute(20)),
            Give.Connections(Give.Change("AZ", false, 10), Give.Change("AZ", true, 10), Give.Change("AZ", false, 30)).At(Minute(31)));
        var presence = SeatPresence.Of(scenario.State, Az, Minute(40));
        presence.RollCall.ShouldBe([new(Minute(1), Minute(10)), new(Minute(20), Minute(40))]);
        presence.Room.ShouldBe([new(Minute(-5), Minute(30))]);
        presence.Conference.ShouldBe([new(Minute(0), Minute(40))]);
        scenario.Given(Give.Adjourn().At(Minute(45)));
        SeatPresence.Of(scenario.State, Az, Minute(90)).RollCall[^1].To.ShouldBe(Minute(45));
    }

    [Fact]
    public void Seat_that_a_second_roll_call_does_not_find_was_present_until_then()
    {
        var scenario = Scenario.RollCalled(null, Sample.SeatKeys);
        scenario.Given(Give.StartRollCall().At(Minute(10)))
            .Given(Sample.SeatKeys[1..].Select(seat => Give.Call(seat, RollCallAnswer.Present).At(Minute(11))))
            .Given(Give.Call("AZ", RollCallAnswer.NoAnswer), Give.Call("AZ", RollCallAnswer.NoAnswer), Give.CompleteRollCall().At(Minute(12)));
        SeatPresence.Of(scenario.State, Az, Minute(60)).RollCall.ShouldBe([new(Minute(0), Minute(12))]);
        SeatPresence.Of(scenario.State, Sample.Key("AM"), Minute(60)).RollCall.ShouldBe([new(Minute(0), Minute(60))]);
    }

    [Fact]
    public void Report_replaces_the_roster_of_the_seats_it_names()
    {
        var scenario = Scenario.Told().Given(Give.Open(), Give.Roster(Give.Change("AZ", true), Give.Change("AM", true)));
        scenario.Given(Give.Adjourn().At(Minute(60)), Give.Perform("attendance-harvest-pt1h").At(Sample.Time.End + Duration.FromHours(1)));
        scenario.Given(Give.Harvest(
            "attendance-harvest-pt1h",
            [new(Az, [new(Minute(1), Minute(5)), new(Minute(4), Minute(9)), new(Minute(20), Minute(20))])],
            []));
        SeatPresence.Of(scenario.State, Az, Minute(999)).Conference.ShouldBe([new(Minute(1), Minute(9))]);
        SeatPresence.Of(scenario.State, Sample.Key("AM"), Minute(999)).Conference.ShouldBe([new(Minute(0), Minute(60))]);
    }

    [Theory]
    [InlineData("0-60", "", "NeverConnected 0-60")]
    [InlineData("", "5-60", "RecordedAbsent 5-60")]
    [InlineData("", "", "")]
    [InlineData("0-60", "0-60", "")]
    [InlineData("0-60", "2-20 22-60", "")]
    [InlineData("0-60", "3-60", "PresentUnseen 0-3")]
    [InlineData("0-30", "0-60", "SeenNotPresent 30-60")]
    [InlineData("10-40", "0-20 30-60", "PresentUnseen 20-30; SeenNotPresent 0-10 40-60")]
    [InlineData("0-60", "-30-60", "")]
    public void Disagreements_are_named_beyond_what_a_machine_needs_to_notice(string called, string seen, string expected)
    {
        var presence = new SeatPresence(Az, Read(called), Read(seen), []);
        var found = PresenceDisagreement.Between(presence, new(Minute(0), Minute(60)));
        string.Join("; ", found.Select(x => $"{x.Kind} {string.Join(' ', x.When.Select(Write))}")).ShouldBe(expected);
    }

    [Fact]
    public void Disagreements_need_a_roll_call_and_a_machine_that_watches()
    {
        PresenceDisagreement.Of(Scenario.Opened().Given(Give.Connections(Give.Change("AZ", true))).State, Minute(60)).ShouldBeEmpty();
        var scenario = Scenario.RollCalled(null, "AZ", "AM", "BY");
        PresenceDisagreement.Of(scenario.State, Minute(60)).ShouldBeEmpty();
        scenario.Given(Give.Connections(Give.Change("KZ", true), Give.Change("AZ", true)), Give.Roster(Give.Change("AM", true)));
        PresenceDisagreement.Of(scenario.State, Minute(60)).Select(found => (found.Seat.Value, found.Kind)).ShouldBe(
            [("BY", DisagreementKind.NeverConnected), ("KZ", DisagreementKind.RecordedAbsent)]);
    }

    // Minute by minute, a set of spans is a set of minutes: what is naive there must hold of the arithmetic.
    [Fact]
    public void Arithmetic_of_stretches_is_that_of_the_minutes_in_them()
    {
        var spans = Gen.Select(Gen.Int[0, 30], Gen.Int[0, 30], (from, to) => new Span(Minute(from), Minute(to))).Array[0, 8];
        Gen.Select(spans, spans).Sample(
            (some, others) =>
            {
                Minutes(Spans.Union(some)).ShouldBe(Minutes(some));
                Minutes(Spans.Without(some, others)).ShouldBe(Minutes(some).Except(Minutes(others)));
                Minutes(Spans.Within(some, new(Minute(5), Minute(20)))).ShouldBe(Minutes(some).Where(minute => minute is >= 5 and < 20));
                foreach (var (before, after) in Spans.Union(some).Zip(Spans.Union(some).Skip(1)))
                {
                    before.To.ShouldBeLessThan(after.From);
                }
            },
            iter: 10_000);
    }

    private static IEnumerable<int> Minutes(IEnumerable<Span> spans) =>
        Enumerable.Range(0, 31).Where(minute => spans.Any(span => span.From <= Minute(minute) && Minute(minute) < span.To));

    private static ImmutableArray<Span> Read(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(span =>
    {
        var cut = span.IndexOf('-', 1);
        return new Span(Minute(int.Parse(span[..cut], null)), Minute(int.Parse(span[(cut + 1)..], null)));
    })];

    private static string Write(Span span) => $"{(span.From - Minute(0)).TotalMinutes}-{(span.To - Minute(0)).TotalMinutes}";

    private static Instant Minute(int minutes) => Sample.Time.Start + Duration.FromMinutes(minutes);
}
