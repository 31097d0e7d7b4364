using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class AttendanceTests
{
    [Fact]
    public void Roll_call_calls_members_organisations_observers_guests_in_protocol_order()
    {
        // The observer stands between members in the order of names, and is called after them all the same.
        var shuffled = Sample.Council() with
        {
            Seats = [.. Sample.Council().Seats.Select(seat => seat.Key == Sample.Key("TM") ? seat with { OrderRu = 0 } : seat).Reverse()],
        };
        Scenario.Opened(shuffled).When(Give.StartRollCall()).Then(new RollCallStarted(1, Sample.Keys("AZ", "AM", "BY", "KZ", "IPA", "TM", "GG")));
    }

    [Fact]
    public void Roll_call_needs_an_open_meeting_without_a_vote_or_another_roll_call()
    {
        Scenario.Convened().When(Give.StartRollCall()).ThenRefused("meeting.wrong-phase");
        Scenario.Opened().Given(Give.StartRollCall()).When(Give.StartRollCall()).ThenRefused("attendance.roll-call-in-progress", 1);
        Scenario.Deciding().Given(Give.OpenDecisionVote("v1", "d1")).When(Give.StartRollCall()).ThenRefused("vote.still-open");
    }

    [Fact]
    public void Silent_seat_is_called_again_only_after_everybody_and_only_once()
    {
        var scenario = Scenario.Opened().Given(Give.StartRollCall());
        scenario.When(Give.Call("AZ", RollCallAnswer.NoAnswer)).Then(new SeatCalled(1, Sample.Key("AZ"), 1, RollCallAnswer.NoAnswer));
        scenario.When(Give.Call("AZ", RollCallAnswer.Present))
            .ThenRefused("attendance.first-pass-incomplete", Sample.Key("AZ"), Sample.Keys(Sample.SeatKeys[1..]));
        scenario.Given(Sample.SeatKeys[1..].Select(seat => Give.Call(seat, RollCallAnswer.Present)));
        scenario.When(Give.CompleteRollCall()).ThenRefused("attendance.seats-to-call", Sample.Keys("AZ"));
        scenario.When(Give.Call("AZ", RollCallAnswer.NoAnswer)).Then(new SeatCalled(1, Sample.Key("AZ"), 2, RollCallAnswer.NoAnswer));
        scenario.When(Give.Call("AZ", RollCallAnswer.Present)).ThenRefused("attendance.called-twice", Sample.Key("AZ"));
        scenario.When(Give.Call("AM", RollCallAnswer.NoAnswer)).ThenRefused("attendance.already-answered", Sample.Key("AM"));
        scenario.When(Give.Call("XX", RollCallAnswer.Present)).ThenRefused("attendance.unknown-seat", Sample.Key("XX"));
        scenario.When(Give.CompleteRollCall()).Then(new RollCallCompleted(
            1, Sample.Keys(Sample.SeatKeys[1..]), Sample.Keys("AZ"), new QuorumFinding(3, 4, 3, new Fraction(2, 3), true, Sample.QuorumArticle)));
        scenario.When(Give.Call("AZ", RollCallAnswer.Present)).ThenRefused("attendance.no-roll-call");
    }

    [Fact]
    public void Seat_that_left_after_answering_is_found_absent_unless_it_came_back()
    {
        var scenario = Scenario.Opened().Given(Give.StartRollCall()).Given(Sample.SeatKeys.Select(seat => Give.Call(seat, RollCallAnswer.Present)));
        scenario.When(Give.Departure("AZ")).Then(new SeatLeft(Sample.Key("AZ")));
        scenario.When(Give.Departure("AM")).Then(new SeatLeft(Sample.Key("AM")));
        scenario.When(Give.Arrival("AM")).Then(new SeatArrived(Sample.Key("AM")));
        scenario.Given(Give.CompleteRollCall());
        scenario.State.Attendance.RollCalls[0].Absent.ShouldBe(Sample.Keys("AZ"));
        scenario.State.Attendance.Present.ShouldNotContain(Sample.Key("AZ"));
    }

    [Fact]
    public void Seat_being_called_answers_in_the_roll_call() =>
        Scenario.Opened().Given(Give.StartRollCall()).When(Give.Arrival("AZ")).ThenRefused("attendance.answers-in-roll-call", Sample.Key("AZ"));

    [Fact]
    public void Arrival_and_departure_are_entered_once()
    {
        var scenario = Scenario.RollCalled(null, "AZ", "AM", "BY");
        scenario.When(Give.Arrival("KZ")).Then(new SeatArrived(Sample.Key("KZ")));
        scenario.When(Give.Arrival("KZ")).ThenNothing();
        scenario.When(Give.Departure("KZ")).Then(new SeatLeft(Sample.Key("KZ")));
        scenario.When(Give.Departure("KZ")).ThenNothing();
        scenario.When(Give.Arrival("XX")).ThenRefused("attendance.unknown-seat", Sample.Key("XX"));
    }

    [Fact]
    public void Roster_is_locked_during_a_vote_for_arrivals_and_not_for_departures()
    {
        var scenario = Scenario.Deciding().Given(Give.Departure("KZ"), Give.OpenDecisionVote("v1", "d1"));
        scenario.When(Give.Arrival("KZ")).ThenRefused("vote.roster-locked");
        scenario.When(Give.Departure("BY")).Then(new SeatLeft(Sample.Key("BY")));
    }

    [Theory]
    [InlineData("2/3", 8, 5, 6, false)]
    [InlineData("2/3", 8, 6, 6, true)]
    [InlineData("1/2", 8, 4, 4, true)]
    [InlineData("1/2", 9, 4, 5, false)]
    [InlineData("1/3", 1, 0, 1, false)]
    [InlineData("1/1", 8, 8, 8, true)]
    public void Quorum_requires_the_least_whole_number_that_reaches_the_share(string share, int members, int present, int required, bool satisfied)
    {
        var council = Sample.Council();
        var seats = Enumerable.Range(1, members).Select(index => council.Seats[0] with { Key = Sample.Key("M" + index) }).ToList();
        Seat[] others = [.. council.Seats.Where(seat => seat.Kind != SeatKind.Member)];
        var composition = new Composition(
            council.Name, [.. seats, .. others], seats[0].Key, council.PresidingOfficer, [],
            council.Rules with { Quorum = new(Fraction.Parse(share), Sample.QuorumArticle) });
        // Everybody else is there too, and makes no difference.
        Quorum.Find(composition, [.. seats.Take(present).Select(seat => seat.Key), .. others.Select(seat => seat.Key)])
            .ShouldBe(new QuorumFinding(present, members, required, Fraction.Parse(share), satisfied, Sample.QuorumArticle));
    }
}
