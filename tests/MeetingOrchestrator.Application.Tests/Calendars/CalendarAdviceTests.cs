using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Tests.Councils;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Application.Tests.Calendars;

public sealed class CalendarAdviceTests : ScheduleTest
{
    private static readonly CouncilKey Other = CouncilKey.Parse("other");

    [Fact]
    public async Task Person_with_one_mailbox_and_two_keys_is_found_at_both_meetings()
    {
        await RegisterAllAsync();
        await RegisterOtherAsync("KZ-HEAD.canary@mail.example");

        var conflict = (await Port<ICalendarAdvice>().ConflictsAsync(Now, Duration.Zero, Cancellation)).ShouldHaveSingleItem();

        new[] { conflict.First.Council, conflict.Second.Council }.ShouldBe([Given.Key, Other], ignoreOrder: true);
        conflict.People.ShouldHaveSingleItem();
        conflict.Overlap.ShouldBe(Duration.FromHours(3));
    }

    [Fact]
    public async Task Meetings_of_different_people_at_one_time_are_no_conflict()
    {
        await RegisterAllAsync();
        await RegisterOtherAsync("somebody.else@mail.example");

        (await Port<ICalendarAdvice>().ConflictsAsync(Now, Duration.Zero, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Proposed_dates_avoid_holidays_and_the_meetings_of_shared_people()
    {
        var holiday = new Holiday(new LocalDate(2027, 3, 17), Given.T("Праздник", "Holiday"), []);
        var registration = Given.Registration(Second) with { Council = Given.Council with { Holidays = [holiday] } };
        (await Port<ICouncilRegistration>().RegisterAsync(registration, Cancellation)).Refusal.ShouldBeNull();
        await RegisterOtherAsync("kz-head.canary@mail.example");
        var wanted = new ProposalRequest(new LocalDate(2027, 3, 17), new LocalDate(2027, 3, 18), Duration.FromHours(3), "Europe/Moscow", []) { Limit = 1000 };

        var found = await Port<ICalendarAdvice>().ProposeAsync(Given.Key, wanted, Cancellation);

        found.Refusal.ShouldBeNull();
        found.Candidates.ShouldNotBeEmpty();
        found.Candidates.ShouldAllBe(one => one.Time.LocalStart.Date == new LocalDate(2027, 3, 18));
        found.Candidates.ShouldAllBe(one => one.Time.End <= Given.Start || one.Time.Start >= Given.End);
        found.Obstacles.ShouldContain(obstacle => obstacle.Kind == ObstacleKind.Holiday);
        found.Obstacles.ShouldContain(obstacle => obstacle.Kind == ObstacleKind.Busy && obstacle.Seat == SeatKey.Parse("KZ"));
    }

    [Fact]
    public async Task Council_that_is_not_registered_is_refused() =>
        (await Port<ICalendarAdvice>().ProposeAsync(
            Other, new ProposalRequest(new LocalDate(2027, 3, 17), new LocalDate(2027, 3, 18), Duration.FromHours(3), "Europe/Moscow", []), Cancellation))
            .Refusal.ShouldBeOfType<ProposalRefusal.NoSeats>();

    private async Task RegisterOtherAsync(string address)
    {
        var person = Given.Somebody("ru-other", Language.Russian) with { Address = address };
        var council = Given.Council with
        {
            Key = Other,
            PresidingOfficer = person.Reference,
            Delegates = [new Domain.Councils.Delegate(person.Reference, SeatKey.Parse("RU"), Domain.Councils.DelegateRole.Head, Language.Russian)],
        };
        var line = Given.Plan with { Meeting = MeetingId.Parse("other-30") };
        var request = new RegistrationRequest("other", Given.Imported, council, [person], [line]);
        (await Port<ICouncilRegistration>().RegisterAsync(request, Cancellation)).Refusal.ShouldBeNull();
    }
}
