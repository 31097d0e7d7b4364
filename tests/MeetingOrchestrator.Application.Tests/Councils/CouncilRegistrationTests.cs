using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NSubstitute;
using NSubstitute.ExceptionExtensions;

namespace MeetingOrchestrator.Application.Tests.Councils;

public sealed class CouncilRegistrationTests : ApplicationTest
{
    private static readonly PlannedMeeting Later = Given.PlanOf(31, new LocalDateTime(2027, 9, 16, 11, 0));

    // Three years of meetings behind, two ahead of the day of the import.
    private static readonly PlannedMeeting[] Schedule =
    [
        Given.PlanOf(24, new LocalDateTime(2024, 2, 15, 11, 0)),
        Given.PlanOf(25, new LocalDateTime(2024, 9, 19, 11, 0)),
        Given.PlanOf(26, new LocalDateTime(2025, 3, 20, 11, 0)),
        Given.PlanOf(27, new LocalDateTime(2025, 9, 18, 11, 0)),
        Given.PlanOf(28, new LocalDateTime(2026, 3, 19, 11, 0), DateCertainty.Provisional),
        Given.PlanOf(29, new LocalDateTime(2026, 9, 17, 11, 0)),
        Given.Plan,
        Later,
    ];

    [Fact]
    public async Task Meetings_of_the_past_are_archived_and_leave_no_work()
    {
        (await RegisterAsync(Given.Registration(Schedule))).Refusal.ShouldBeNull();

        var lines = await Port<IListings>().MeetingsAsync(Given.Key, Cancellation);
        lines.Select(line => (line.Number, line.Phase)).ShouldBe(Schedule.Select(plan =>
            (plan.Number, plan.Time.End <= Given.Imported ? MeetingPhase.Archived : MeetingPhase.Planned)));
        (await Port<IDueWork>().OpenAsync(Cancellation)).GroupBy(row => row.Meeting).Select(group => (group.Key, group.Count()))
            .ShouldBe([(Given.Meeting, 4), (Later.Meeting, 4)]);
        foreach (var plan in Schedule)
        {
            (await Outbox.ListAsync(plan.Meeting, Cancellation)).ShouldBeEmpty();
        }

        await Outside.WakeUps.ReceivedWithAnyArgs(2).ScheduleAsync(default!, Cancellation);
        MoveTo(Given.Imported + Duration.FromDays(60));
        await RunDueAsync();
        (await EventsAsync(Schedule[0].Meeting)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Same_registration_again_changes_nothing()
    {
        await RegisterAsync(Given.Registration(Schedule));
        var before = await WholeStoreAsync();
        Outside.WakeUps.ClearReceivedCalls();

        (await RegisterAsync(Given.Registration(Schedule))).Refusal.ShouldBeNull();
        (await RegisterAsync(Given.Registration(Schedule) with { Source = "another-file", At = Now + Duration.FromDays(1) })).Refusal.ShouldBeNull();

        (await WholeStoreAsync()).ShouldBe(before);
        await Outside.WakeUps.DidNotReceiveWithAnyArgs().ScheduleAsync(default!, Cancellation);
    }

    [Fact]
    public async Task Changed_schedule_is_left_to_an_amendment_and_nothing_is_registered()
    {
        await RegisterAsync(Given.Registration(Given.Plan));
        var before = await WholeStoreAsync();
        var moved = Given.PlanOf(30, new LocalDateTime(2027, 3, 19, 11, 0));
        var changed = Given.Registration(Later, moved) with { Source = "second", People = [Given.Somebody("by-head", Language.Russian)] };

        var result = await RegisterAsync(changed);

        result.Refusal.ShouldBeOfType<ScheduleRefusal.AmendInstead>();
        result.Meeting.ShouldBeNull();
        (await WholeStoreAsync()).ShouldBe(before);
        (await Port<IPeople>().FindAsync([PersonKey.Parse("by-head")], Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Council_data_that_were_replaced_can_come_back_from_the_same_source()
    {
        await RegisterAsync(Given.Registration());
        var renamed = Given.Council with { Office = new OfficeIdentity(Given.T("Канцелярия", "Chancery"), "chancery@council.example") };
        (await RegisterAsync(Given.Registration() with { Source = "second", Council = renamed })).Refusal.ShouldBeNull();

        (await RegisterAsync(Given.Registration())).Refusal.ShouldBeNull();

        (await Port<ICouncils>().FindAsync(Given.Key, Cancellation))!.Office.ShouldBe(Given.Council.Office);
    }

    [Fact]
    public async Task Rehearsed_registration_says_what_it_would_do_and_stores_nothing()
    {
        var result = await RegisterAsync(Given.Registration(Schedule) with { DryRun = true });

        result.Changes.Select(change => change.Phase).Distinct().ShouldBe([MeetingPhase.Archived, MeetingPhase.Planned]);
        (await WholeStoreAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Refused_council_leaves_nothing()
    {
        var request = Given.Registration() with { Council = Given.Council with { Chair = SeatKey.Parse("XX") } };

        (await RegisterAsync(request)).ShouldSatisfyAllConditions(
            result => result.Refusal!.Code.ShouldBe("council.unknown-seat"), result => result.Meeting.ShouldBeNull());
        (await WholeStoreAsync()).ShouldBeEmpty();
        (await Port<IPeople>().FindAsync([Given.People[0].Key], Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Registration_that_lost_the_race_is_decided_again()
    {
        var other = Open().GetRequiredService<ICouncilRegistration>();
        var watched = (WatchedJournal)Journal;
        watched.BeforeCommit = async () =>
        {
            watched.BeforeCommit = () => Task.CompletedTask;
            (await other.RegisterAsync(Given.Registration(Given.Plan, Later), Cancellation)).Refusal.ShouldBeNull();
        };

        (await RegisterAsync(Given.Registration(Given.Plan, Later) with { Source = "another-file" })).Refusal.ShouldBeNull();

        watched.Commits.First().Result.ShouldBe(CommitResult.Conflict);
        (await EventsAsync(Given.Meeting)).Count.ShouldBe(1);
        (await EventsAsync(Later.Meeting)).Count.ShouldBe(1);
        Stored.ShouldBeOneChain(await Stored.ReadAsync(Journal, StreamName.Of(Given.Key)));
        (await Port<ICouncils>().ScheduleAsync(Given.Key, Cancellation)).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Outage_registers_nothing()
    {
        ((WatchedJournal)Journal).BeforeCommit = () => throw new IOException("The disk is full.");

        await Should.ThrowAsync<IOException>(RegisterAsync(Given.Registration(Schedule)));

        (await WholeStoreAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Meeting_registered_after_it_was_asked_about_is_known()
    {
        var cancel = new MeetingCommand.CancelMeeting { Id = CommandId.Parse("cancel"), At = Now, By = new Actor(Capacity.Office) };
        (await Meetings.ExecuteAsync(Given.Meeting, cancel, Cancellation)).Refusal.ShouldBeOfType<LifecycleRefusal.NotPlanned>();

        await RegisterAsync(Given.Registration());

        (await StateAsync()).Lifecycle.Phase.ShouldBe(MeetingPhase.Planned);
        (await Meetings.ExecuteAsync(Given.Meeting, cancel, Cancellation)).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task Timer_that_cannot_be_set_costs_a_warning_and_not_the_registration()
    {
        Outside.WakeUps.ScheduleAsync(default!, Cancellation).ThrowsAsyncForAnyArgs(new InvalidOperationException("The timer was shut down."));

        (await RegisterAsync(Given.Registration())).Refusal.ShouldBeNull();

        Logged.All.ShouldContain(line => line.StartsWith("Warning", StringComparison.Ordinal));
        (await Port<IDueWork>().OpenAsync(Cancellation)).Count.ShouldBe(4);
    }

    private protected override void Configure(IServiceCollection services) => WatchedJournal.Watch(services);

    private Task<RegistrationResult> RegisterAsync(RegistrationRequest registration) =>
        Port<ICouncilRegistration>().RegisterAsync(registration, Cancellation);

    /// <summary>Every entry, listing, person and piece of work, as text.</summary>
    private async Task<List<string>> WholeStoreAsync()
    {
        var streams = Schedule.Select(plan => StreamName.Of(plan.Meeting)).Append(StreamName.Of(Given.Key));
        var entries = new List<string>();
        foreach (var stream in streams)
        {
            entries.AddRange((await Stored.ReadAsync(Journal, stream)).Select(entry => $"{stream} {entry.Entry.Hash}"));
        }

        var people = entries.Count == 0 ? [] : (await Port<IPeople>().FindAsync([.. Given.People.Select(person => person.Key)], Cancellation)).Values;
        return
        [
            .. entries,
            .. (await Port<IListings>().MeetingsAsync(Given.Key, Cancellation)).Select(line => line.ToString()),
            .. (await Port<IDueWork>().OpenAsync(Cancellation)).Select(row => row.ToString()),
            .. people.Select(person => $"{person.Key} {person.Commitment} {person.Address}").Order(StringComparer.Ordinal),
        ];
    }
}
