using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace MeetingOrchestrator.Application.Tests.Councils;

public sealed class AmendmentTests : ScheduleTest
{
    [Fact]
    public async Task Amendment_plans_moves_and_cancels_line_by_line_and_leaves_the_rest_alone()
    {
        await RegisterAllAsync();
        var added = Given.PlanOf(33, new LocalDateTime(2028, 9, 14, 11, 0));
        var moved = Moved(First, 7);

        var result = await AmendAsync(Past, moved, Third, added);

        result.Refusal.ShouldBeNull();
        result.Changes.Select(change => (change.Number, change.Act, change.Phase)).ShouldBe(
        [
            (29, MeetingAct.Unchanged, MeetingPhase.Archived), (30, MeetingAct.Rescheduled, MeetingPhase.Planned),
            (31, MeetingAct.Cancelled, MeetingPhase.Cancelled), (32, MeetingAct.Unchanged, MeetingPhase.Planned),
            (33, MeetingAct.Planned, MeetingPhase.Planned),
        ]);
        (await CouncilAsync()).ShouldSatisfyAllConditions(
            council => council.ScheduleVersion.ShouldBe(2), council => council.Schedule.ShouldBe([Past, moved, Third, added]));
        (await StateAsync()).Lifecycle.ShouldSatisfyAllConditions(
            lifecycle => lifecycle.Plan.ShouldBe(moved), lifecycle => lifecycle.Reason.ShouldBe(Why));
        (await EventsAsync(Third.Meeting)).Count.ShouldBe(1);
        (await Port<IDueWork>().OpenAsync(Cancellation)).ShouldContain(row => row.Meeting == added.Meeting);
    }

    [Fact]
    public async Task Amendment_with_one_meeting_that_refuses_does_nothing_at_all_and_names_it()
    {
        await RegisterAllAsync();
        MoveTo(Given.Notice);
        await RunDueAsync();
        var before = await HeadsAsync();
        // A meeting that people were told of cannot get a provisional date, so it refuses while the others would not.
        var unsure = Moved(First, 7) with { Date = Domain.Calendars.DateCertainty.Provisional };

        var result = await AmendAsync(Past, unsure, Moved(Second, 7));

        result.Refusal.ShouldBeOfType<LifecycleRefusal.PostponeInstead>();
        result.Meeting.ShouldBe(30);
        result.Changes.ShouldBeEmpty();
        (await HeadsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Same_schedule_again_changes_nothing()
    {
        await RegisterAllAsync();
        await AmendAsync(Past, Moved(First, 7), Second, Third);
        var before = await HeadsAsync();

        (await AmendAsync(Past, Moved(First, 7), Second, Third)).Changes.ShouldAllBe(change => change.Act == MeetingAct.Unchanged);

        (await HeadsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Schedule_that_was_replaced_comes_back_from_the_same_source()
    {
        await RegisterAllAsync();
        await AmendAsync(Act("file-a"), Past, Moved(First, 7), Second, Third);
        await AmendAsync(Act("file-b"), Past, First, Second, Third);

        (await AmendAsync(Act("file-a"), Past, Moved(First, 7), Second, Third)).Refusal.ShouldBeNull();

        (await StateAsync()).Lifecycle.Plan.ShouldBe(Moved(First, 7));
    }

    [Fact]
    public async Task Schedule_that_leaves_out_what_has_ended_keeps_it_as_it_was_held()
    {
        await RegisterAllAsync();

        (await AmendAsync(First, Second, Third)).Changes.ShouldAllBe(change => change.Act == MeetingAct.Unchanged);

        (await CouncilAsync()).Schedule.ShouldContain(Past);
    }

    [Fact]
    public async Task Rehearsed_amendment_says_what_it_would_do_and_stores_nothing()
    {
        await RegisterAllAsync();
        var before = await HeadsAsync();

        var result = await AmendAsync(Act(dryRun: true), Past, Moved(First, 7), Third);

        result.Changes.Count(change => change.Act is MeetingAct.Rescheduled or MeetingAct.Cancelled).ShouldBe(2);
        (await HeadsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Amendment_that_lost_the_race_against_a_meeting_is_decided_again()
    {
        await RegisterAllAsync();
        var watched = (WatchedJournal)Journal;
        var other = Open().GetRequiredService<IMeetingChanges>();
        watched.BeforeCommit = async () =>
        {
            watched.BeforeCommit = () => Task.CompletedTask;
            (await other.RescheduleAsync(Second.Meeting, Moved(Second, 1), Act("other"), Cancellation)).Refusal.ShouldBeNull();
        };

        var result = await AmendAsync(Past, Moved(First, 7), Moved(Second, 1), Third);

        watched.Commits.Select(commit => commit.Result).ShouldContain(CommitResult.Conflict);
        // The other one had moved the second meeting meanwhile, so nothing is left to do about it.
        result.Changes.Where(change => change.Act == MeetingAct.Rescheduled).Select(change => change.Number).ShouldBe([30]);
        (await EventsAsync(Second.Meeting)).Count(recorded => recorded.Event is MeetingEvent.MeetingRescheduled).ShouldBe(1);
        Stored.ShouldBeOneChain(await Stored.ReadAsync(Journal, StreamName.Of(Given.Key)));
    }

    [Fact]
    public async Task Session_that_knew_the_meeting_before_decides_on_the_amended_one()
    {
        await RegisterAllAsync();
        (await StateAsync()).Lifecycle.Phase.ShouldBe(MeetingPhase.Planned);
        await AmendAsync(Past, Second, Third);

        var cancel = new MeetingCommand.PostponeMeeting(Why) { Id = CommandId.Parse("postpone"), At = Now, By = new Actor(Capacity.Office) };
        (await Meetings.ExecuteAsync(Given.Meeting, cancel, Cancellation)).Refusal.ShouldBeOfType<LifecycleRefusal.WrongPhase>();
    }

    [Fact]
    public async Task Draft_schedules_nothing_until_it_is_adopted()
    {
        await RegisterAllAsync();
        var schedules = Port<ISchedules>();
        (await schedules.AdoptAsync(Given.Key, Act(), Cancellation)).Refusal.ShouldBeOfType<SchedulingRefusal.NoDraft>();

        var draft = new ScheduleRequest(Given.Key, [Past, Moved(First, 7), Second, Third], Act("draft"));
        (await schedules.DraftAsync(draft, Cancellation)).Changes.Count(change => change.Act == MeetingAct.Rescheduled).ShouldBe(1);
        (await StateAsync()).Lifecycle.Plan.ShouldBe(First);

        (await schedules.AdoptAsync(Given.Key, Act("adopt"), Cancellation)).Refusal.ShouldBeNull();
        (await StateAsync()).Lifecycle.Plan.ShouldBe(Moved(First, 7));
        (await CouncilAsync()).Draft.ShouldBeEmpty();
    }

    [Fact]
    public async Task First_draft_adopted_plans_its_meetings()
    {
        var data = new CouncilData(Given.Council, Given.People);
        var request = new ScheduleRequest(Given.Key, [Past, First], Act("draft"), data);
        (await Port<ISchedules>().DraftAsync(request, Cancellation)).Refusal.ShouldBeNull();
        (await ListedAsync()).ShouldBeEmpty();

        (await Port<ISchedules>().AdoptAsync(Given.Key, Act("adopt"), Cancellation)).Refusal.ShouldBeNull();

        (await ListedAsync()).Select(line => (line.Number, line.Phase)).ShouldBe([(29, MeetingPhase.Archived), (30, MeetingPhase.Planned)]);
    }

    private protected override void Configure(IServiceCollection services) => WatchedJournal.Watch(services);
}
