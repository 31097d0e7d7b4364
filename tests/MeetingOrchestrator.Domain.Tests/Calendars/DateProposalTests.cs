using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;

namespace MeetingOrchestrator.Domain.Tests.Calendars;

public sealed class DateProposalTests
{
    // A Monday to the Sunday after it.
    private static readonly LocalDate Monday = new(2022, 5, 23);

    private static readonly ProposalRequest Week = new(
        Monday, Monday.PlusDays(6), Duration.FromHours(2), "Europe/Minsk",
        [new(Sample.Key("BY"), "Europe/Minsk"), new(Sample.Key("KZ"), "Asia/Almaty"), new(Sample.Key("MD"), "Europe/Chisinau")]);

    [Fact]
    public void Most_comfortable_start_is_the_one_that_is_best_for_whoever_has_it_worst()
    {
        // Almaty was at +6 then, Minsk and Chisinau at +3: with the middle of the meeting at 12:30 in Minsk everybody is 90 minutes from 14:00.
        var best = DateProposals.Find(Week).Candidates[0];
        best.Time.LocalStart.ShouldBe(Monday + new LocalTime(11, 30));
        best.WorstMinutes.ShouldBe(90);
        best.TotalMinutes.ShouldBe(270);
        best.Seats.ShouldBe(
            [
                new SeatTime(Sample.Key("BY"), Monday + new LocalTime(11, 30), Monday + new LocalTime(13, 30)),
                new SeatTime(Sample.Key("KZ"), Monday + new LocalTime(14, 30), Monday + new LocalTime(16, 30)),
                new SeatTime(Sample.Key("MD"), Monday + new LocalTime(11, 30), Monday + new LocalTime(13, 30)),
            ]);
    }

    [Fact]
    public void Everything_proposed_is_within_working_hours_of_working_days_in_every_capital()
    {
        var found = DateProposals.Find(Week with { Limit = 1000 });
        found.Candidates.Length.ShouldBe(found.Possible);
        // 08:00 to 15:00 in Minsk, every half hour: in Almaty 17:00 to 19:00 is the last that fits. 15 starts on each of five days.
        found.Possible.ShouldBe(5 * 15);
        found.Considered.ShouldBe(7 * 21);
        found.Candidates.SelectMany(candidate => candidate.Seats).ShouldAllBe(at =>
            at.Start.TimeOfDay >= new LocalTime(8, 0) && at.End.TimeOfDay <= new LocalTime(20, 0) && at.Start.Date == at.End.Date
            && at.Start.DayOfWeek != IsoDayOfWeek.Saturday && at.Start.DayOfWeek != IsoDayOfWeek.Sunday);
        found.Candidates.Select(candidate => (candidate.WorstMinutes, candidate.TotalMinutes, candidate.Time.Start)).ShouldBeInOrder();
    }

    [Fact]
    public void Holidays_of_a_delegation_and_of_everybody_are_left_out()
    {
        var found = DateProposals.Find(Week with
        {
            Limit = 1000,
            Holidays =
            [
                new(Monday, Sample.Text("all"), []), new(Monday.PlusDays(1), Sample.Text("kz"), Sample.Keys("KZ")),
                new(Monday.PlusDays(2), Sample.Text("elsewhere"), Sample.Keys("UZ")),
            ],
        });
        found.Candidates.Select(candidate => candidate.Time.LocalStart.Date).Distinct().Order()
            .ShouldBe([Monday.PlusDays(2), Monday.PlusDays(3), Monday.PlusDays(4)]);
        found.Obstacles.ShouldContain(new Obstacle(ObstacleKind.Holiday, Sample.Key("KZ"), 42));
        found.Obstacles.ShouldContain(new Obstacle(ObstacleKind.Holiday, Sample.Key("BY"), 21));
    }

    [Fact]
    public void Time_that_somebody_needs_otherwise_is_left_out_and_time_that_touches_it_is_not()
    {
        var (from, to) = (Instant.FromUtc(2022, 5, 23, 7, 0), Instant.FromUtc(2022, 5, 23, 9, 0));
        var found = DateProposals.Find(Week with { To = Monday, Limit = 1000, Busy = [new(from, to, Sample.Key("MD"))] });
        // 10:00 to 12:00 in Minsk is taken: of 15 starts those after 08:00 and before 12:00 go.
        found.Possible.ShouldBe(8);
        found.Candidates.Select(candidate => candidate.Time.LocalStart.TimeOfDay).ShouldContain(new LocalTime(8, 0));
        found.Candidates.Select(candidate => candidate.Time.LocalStart.TimeOfDay).ShouldContain(new LocalTime(12, 0));
        found.Obstacles.ShouldContain(new Obstacle(ObstacleKind.Busy, Sample.Key("MD"), 7));
    }

    [Fact]
    public void Nothing_found_says_who_makes_it_impossible()
    {
        // Half the world apart: whatever is day in Minsk is night in Honolulu.
        var found = DateProposals.Find(Week with { To = Monday, Seats = Week.Seats.Add(new(Sample.Key("US"), "Pacific/Honolulu")) });
        found.Candidates.ShouldBeEmpty();
        found.Possible.ShouldBe(0);
        found.Refusal.ShouldBeNull();
        // What is Monday morning in Minsk is Sunday evening in Honolulu.
        found.Obstacles[0].ShouldBe(new Obstacle(ObstacleKind.Hours, Sample.Key("US"), 21));
        DateProposals.Find(Week with { From = Monday.PlusDays(5) }).Obstacles.Count(obstacle => obstacle.Kind == ObstacleKind.Weekend).ShouldBe(3);
    }

    [Fact]
    public void Same_request_gives_the_same_order_whatever_the_number_asked_for() =>
        DateProposals.Find(Week with { Limit = 3 }).Candidates.Select(candidate => candidate.Time)
            .ShouldBe(DateProposals.Find(Week with { Limit = 50 }).Candidates.Take(3).Select(candidate => candidate.Time));

    public static TheoryData<string, ProposalRequest> Faults => new()
    {
        { "proposal.no-seats", Week with { Seats = [] } },
        { "time.unknown-zone", Week with { HostZone = "Nowhere" } },
        { "time.unknown-zone", Week with { Seats = [new(Sample.Key("BY"), "Nowhere")] } },
        { "proposal.window", Week with { To = Monday.PlusDays(-1) } },
        { "proposal.window", Week with { To = Monday.PlusDays(367) } },
        { "proposal.window", Week with { From = LocalDate.MaxIsoValue, To = LocalDate.MaxIsoValue } },
        { "proposal.hours", Week with { Earliest = new LocalTime(5, 59) } },
        { "proposal.hours", Week with { Latest = new LocalTime(22, 1) } },
        { "proposal.hours", Week with { Earliest = new LocalTime(20, 0) } },
        { "time.end-before-start", Week with { Length = Duration.Zero } },
        { "proposal.too-long", Week with { Length = Duration.FromHours(13) } },
        { "proposal.step", Week with { StepMinutes = 0 } },
        { "proposal.step", Week with { Limit = 0 } },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Faults))]
    public void Request_that_cannot_be_answered_is_refused(string code, ProposalRequest request) =>
        DateProposals.Find(request).Refusal!.Code.ShouldBe(code);
}
