using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;
using static MeetingOrchestrator.Domain.Councils.CouncilCommand;
using static MeetingOrchestrator.Domain.Councils.CouncilEvent;

namespace MeetingOrchestrator.Domain.Tests.Councils;

public sealed class ScheduleTests
{
    private static readonly Instant Before = Sample.Time.Start - Duration.FromDays(100);
    private static readonly Instant After = Sample.Time.End;
    private static readonly PlannedMeeting Next = Another(26, 200);

    [Fact]
    public void Draft_schedules_nothing_and_is_gone_once_adopted()
    {
        var council = CouncilScenario.Registered().When(Draft(Sample.Plan)).Then(new ScheduleDrafted([Sample.Plan]));
        council.State.Schedule.ShouldBeEmpty();
        council.When(Draft(Sample.Plan with { })).ThenNothing();
        council.When(Adopt(Sample.Plan)).Then(new ScheduleAdopted(1, [Sample.Plan]));
        council.State.Draft.ShouldBeEmpty();
    }

    [Fact]
    public void Adopting_the_schedule_in_force_again_changes_nothing_and_another_one_is_an_amendment()
    {
        var council = Adopted();
        council.When(Adopt(Sample.Plan with { }, Next with { })).ThenNothing();
        council.When(Adopt(Sample.Plan)).ThenRefused("schedule.amend-instead", 1);
    }

    [Fact]
    public void Amendment_gets_the_next_version_and_leaves_another_draft_alone()
    {
        var (moved, added) = (Sample.Moved(7), Another(27, 400));
        var council = Adopted();
        council.When(Draft(added)).When(Amend(moved, Next)).Then(new ScheduleAmended(2, [moved, Next], Sample.Text("why")));
        council.State.Draft.ShouldBe([added]);
        council.When(Amend(moved, Next)).ThenNothing();
        council.When(Amend(moved)).Then(new ScheduleAmended(3, [moved], Sample.Text("why")));
        council.When(Amend(added)).Then(new ScheduleAmended(4, [added], Sample.Text("why")));
        council.State.Draft.ShouldBeEmpty();
        CouncilScenario.Registered().When(Amend(Sample.Plan)).ThenRefused("schedule.not-adopted");
    }

    [Fact]
    public void Provisional_date_that_is_past_was_no_meeting_and_may_be_moved_or_dropped()
    {
        var provisional = Sample.Plan with { Date = DateCertainty.Provisional };
        var council = CouncilScenario.Registered().When(Adopt(provisional, Next)).Then(new ScheduleAdopted(1, [provisional, Next]));
        council.When(Amend(Next) with { At = After }).Then(new ScheduleAmended(2, [Next], Sample.Text("why")));
    }

    [Fact]
    public void Meeting_that_ended_is_neither_changed_nor_dropped_nor_invented()
    {
        Adopted().When(Amend(Next) with { At = After }).ThenRefused("schedule.meeting-ended", 25);
        Adopted().When(Amend(Sample.Plan with { Place = Sample.Text("elsewhere") }, Next) with { At = After }).ThenRefused("schedule.meeting-ended", 25);
        var earlier = Another(24, -50);
        Adopted().When(Amend(earlier, Sample.Plan, Next) with { At = After }).ThenRefused("schedule.in-past", 24, earlier.Time.End);
        Adopted().When(Amend(Sample.Plan, Another(26, 300)) with { At = After }).Verdict.Events.Length.ShouldBe(1);
        Adopted().When(Amend(Next) with { At = After - Duration.Epsilon }).Verdict.Events.Length.ShouldBe(1);
    }

    [Fact]
    public void Schedule_that_does_not_hold_together_is_refused()
    {
        foreach (var give in (Func<PlannedMeeting[], CouncilCommand>[])[Draft, Adopt, Amend])
        {
            new CouncilScenario().When(give([Sample.Plan])).ThenRefused("council.not-registered");
            Adopted().When(give([Sample.Plan, Sample.Plan])).ThenRefused("schedule.meeting-repeated", 25);
            Adopted().When(give([Sample.Plan with { Host = Sample.Key("XX") }])).ThenRefused("council.unknown-seat");
            Adopted().When(give([Sample.Plan with { Time = Sample.Time with { Zone = "Asia/Almaty" } }])).ThenRefused("time.start-contradicts-zone");
        }
    }

    private static CouncilScenario Adopted() => CouncilScenario.Registered().When(Adopt(Sample.Plan, Next));

    private static PlannedMeeting Another(int number, int days) =>
        Sample.Moved(days) with { Meeting = MeetingId.Parse($"cis-migration-{number}"), Number = number };

    private static DraftSchedule Draft(params PlannedMeeting[] meetings) =>
        new DraftSchedule([.. meetings]) { Id = CouncilScenario.NoId, At = Before, By = Give.Office };

    private static AdoptSchedule Adopt(params PlannedMeeting[] meetings) =>
        new AdoptSchedule([.. meetings]) { Id = CouncilScenario.NoId, At = Before, By = Give.Office };

    private static AmendSchedule Amend(params PlannedMeeting[] meetings) =>
        new AmendSchedule([.. meetings], Sample.Text("why")) { Id = CouncilScenario.NoId, At = Before, By = Give.Office };
}
