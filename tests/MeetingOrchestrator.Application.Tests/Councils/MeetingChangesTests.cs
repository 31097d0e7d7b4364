using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;

namespace MeetingOrchestrator.Application.Tests.Councils;

public sealed class MeetingChangesTests : ScheduleTest
{
    [Fact]
    public async Task Rescheduled_meeting_has_the_same_time_in_the_schedule()
    {
        await RegisterAllAsync();

        var result = await Port<IMeetingChanges>().RescheduleAsync(First.Meeting, Moved(First, 7), Act(), Cancellation);

        result.Refusal.ShouldBeNull();
        (await CouncilAsync()).Schedule.ShouldBe([Past, Moved(First, 7), Second, Third]);
        (await StateAsync()).Lifecycle.Plan.ShouldBe(Moved(First, 7));
    }

    [Fact]
    public async Task Postponed_meeting_leaves_the_schedule_and_comes_back_with_its_new_line()
    {
        await RegisterAllAsync();

        (await Port<IMeetingChanges>().PostponeAsync(First.Meeting, Act("postpone"), Cancellation)).Changes
            .ShouldHaveSingleItem().Phase.ShouldBe(MeetingPhase.Postponed);
        (await CouncilAsync()).Schedule.ShouldBe([Past, Second, Third]);

        // Also once the time has passed at which it was to be held.
        MoveTo(Given.End + NodaTime.Duration.FromDays(30));
        (await Port<IMeetingChanges>().RescheduleAsync(First.Meeting, Moved(First, 90), Act("again"), Cancellation)).Refusal.ShouldBeNull();
        (await CouncilAsync()).Schedule.ShouldBe([Past, Second, Third, Moved(First, 90)]);
        (await StateAsync()).Lifecycle.Phase.ShouldBe(MeetingPhase.Planned);
    }

    [Fact]
    public async Task Amendment_with_a_line_for_a_postponed_meeting_brings_it_back()
    {
        await RegisterAllAsync();
        await Port<IMeetingChanges>().PostponeAsync(First.Meeting, Act("postpone"), Cancellation);

        var result = await AmendAsync(Past, Moved(First, 30), Second, Third);

        result.Changes.Single(change => change.Number == 30).Act.ShouldBe(MeetingAct.Rescheduled);
        (await StateAsync()).Lifecycle.Phase.ShouldBe(MeetingPhase.Planned);
    }

    [Fact]
    public async Task Cancelled_meeting_leaves_the_schedule()
    {
        await RegisterAllAsync();

        (await Port<IMeetingChanges>().CancelAsync(First.Meeting, Act(), Cancellation)).Refusal.ShouldBeNull();

        (await CouncilAsync()).Schedule.ShouldBe([Past, Second, Third]);
        (await StateAsync()).Lifecycle.Phase.ShouldBe(MeetingPhase.Cancelled);
    }

    [Fact]
    public async Task Same_act_again_does_nothing_more()
    {
        await RegisterAllAsync();
        await Port<IMeetingChanges>().PostponeAsync(First.Meeting, Act(), Cancellation);
        var before = await HeadsAsync();

        (await Port<IMeetingChanges>().PostponeAsync(First.Meeting, Act(), Cancellation)).Refusal.ShouldBeNull();

        (await HeadsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Meeting_that_is_over_cannot_be_cancelled_and_the_schedule_stays()
    {
        await RegisterAllAsync();
        var before = await HeadsAsync();

        var result = await Port<IMeetingChanges>().CancelAsync(Past.Meeting, Act(), Cancellation);

        result.Refusal.ShouldBeOfType<LifecycleRefusal.IsArchived>();
        result.Meeting.ShouldBe(29);
        (await HeadsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Meeting_that_nobody_planned_is_refused() =>
        (await Port<IMeetingChanges>().CancelAsync(MeetingId.Parse("council-99"), Act(), Cancellation)).Refusal
            .ShouldBeOfType<LifecycleRefusal.NotPlanned>();
}
