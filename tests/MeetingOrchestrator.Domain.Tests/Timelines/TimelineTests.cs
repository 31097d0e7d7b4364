using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using MeetingOrchestrator.Domain.Timelines;
using NodaTime;
using NodaTime.Text;

namespace MeetingOrchestrator.Domain.Tests.Timelines;

public sealed class TimelineTests
{
    [Fact]
    public void Notice_of_18_February_2021_Moscow_falls_on_4_January_10_00_local() =>
        At(Sample.Time, new(MilestoneKind.Notice, Anchor.BeforeStart, Period.FromDays(45), new LocalTime(10, 0)))
            .ShouldBe(Instant.FromUtc(2021, 1, 4, 7, 0));

    [Fact]
    public void Days_in_Chisinau_across_the_spring_change_keep_the_time_of_day() =>
        // Clocks went forward on 28 March 2021: one calendar day before 11:00 EEST (+3) is 11:00 EET (+2), 23 hours earlier.
        At(Time("2021-03-28T11:00:00", "Europe/Chisinau"), new(MilestoneKind.Reminder, Anchor.BeforeStart, Period.FromDays(1)))
            .ShouldBe(Instant.FromUtc(2021, 3, 27, 9, 0));

    [Fact]
    public void Hours_in_Chisinau_across_the_spring_change_are_elapsed_time() =>
        At(Time("2021-03-28T11:00:00", "Europe/Chisinau"), new(MilestoneKind.Reminder, Anchor.BeforeStart, Period.FromHours(12)))
            .ShouldBe(Instant.FromUtc(2021, 3, 27, 20, 0));

    [Fact]
    public void Milestone_in_the_Chisinau_gap_moves_by_the_gap() =>
        // 02:30 on 28 March 2021 does not exist there: it becomes 03:30 EEST.
        At(Time("2021-03-29T11:00:00", "Europe/Chisinau"), new(MilestoneKind.Reminder, Anchor.BeforeStart, Period.FromDays(1), new LocalTime(2, 30)))
            .ShouldBe(Instant.FromUtc(2021, 3, 28, 0, 30));

    [Fact]
    public void Milestone_in_the_Chisinau_overlap_takes_the_earlier_instant() =>
        // 02:30 on 31 October 2021 occurs twice there, first in summer time.
        At(Time("2021-11-01T11:00:00", "Europe/Chisinau"), new(MilestoneKind.Reminder, Anchor.BeforeStart, Period.FromDays(1), new LocalTime(2, 30)))
            .ShouldBe(Instant.FromUtc(2021, 10, 30, 23, 30));

    [Fact]
    public void Days_in_Almaty_across_1_March_2024_follow_the_change_to_plus_5() =>
        // 11:00 on 1 March is 06:00Z (+5); 45 days earlier 11:00 was 05:00Z (+6). A missing entry in the zone data fails here.
        At(Time("2024-03-01T11:00:00", "Asia/Almaty"), new(MilestoneKind.Notice, Anchor.BeforeStart, Period.FromDays(45)))
            .ShouldBe(Instant.FromUtc(2024, 1, 16, 5, 0));

    [Fact]
    public void Meeting_in_Almaty_starts_by_the_offset_of_its_date()
    {
        Time("2024-02-28T11:00:00", "Asia/Almaty").Start.ShouldBe(Instant.FromUtc(2024, 2, 28, 5, 0));
        Time("2024-03-01T11:00:00", "Asia/Almaty").Start.ShouldBe(Instant.FromUtc(2024, 3, 1, 6, 0));
    }

    [Fact]
    public void Milestones_are_in_order_of_time_under_stable_keys()
    {
        var laid = Timeline.Lay(Sample.Time, Sample.Milestones.Reverse());
        laid.Select(milestone => milestone.Key.Value).ShouldBe(
            [
                "notice-p45d", "composition-request-p40d", "provisional-agenda-p30d", "documents-p20d", "connection-test-p2d", "reminder-p1d",
                "lobby-pt30m", "opening-p0d", "attendance-harvest-pt1h", "draft-minutes-pt2h", "follow-up-p10d",
            ]);
        laid.Select(milestone => milestone.At).ShouldBeInOrder();
    }

    [Fact]
    public void Reminder_lasts_until_the_next_one_or_the_start()
    {
        var laid = Timeline.Lay(
            Sample.Time, [new(MilestoneKind.Reminder, Anchor.BeforeStart, Period.FromDays(7)), new(MilestoneKind.Reminder, Anchor.BeforeStart, Period.FromDays(1))]);
        laid.Select(milestone => milestone.Until).ShouldBe([laid[1].At, Sample.Time.Start]);
    }

    [Fact]
    public void Milestones_laid_anew_carry_the_number_of_the_change() =>
        Timeline.Lay(Sample.Time, Sample.Milestones, 2).ShouldAllBe(milestone => milestone.Key.Value.EndsWith("-c2", StringComparison.Ordinal));

    [Fact]
    public void Opening_in_the_second_pass_of_a_repeated_hour_is_the_start_itself()
    {
        // 02:30 on 31 October 2021 occurs twice in Chisinau; the meeting was planned for the later one, in winter time (+2).
        var time = MeetingTime.Resolve(
            new LocalDateTime(2021, 10, 31, 2, 30), "Europe/Chisinau", Duration.FromHours(2), Offset.FromHours(2)).Time!;
        At(time, new(MilestoneKind.Opening, Anchor.BeforeStart, Period.Zero)).ShouldBe(time.Start);
    }

    [Fact]
    public void Each_milestone_lasts_as_long_as_it_is_worth_doing()
    {
        var until = Timeline.Lay(Sample.Time, Sample.Milestones).ToDictionary(milestone => milestone.Kind, milestone => milestone.Until);
        MilestoneKind[] whileItLasts =
            [MilestoneKind.Notice, MilestoneKind.ProvisionalAgenda, MilestoneKind.Documents, MilestoneKind.Lobby, MilestoneKind.Opening];
        whileItLasts.ShouldAllBe(kind => until[kind] == Sample.Time.End);
        MilestoneKind[] beforehand = [MilestoneKind.CompositionRequest, MilestoneKind.ConnectionTest, MilestoneKind.Reminder];
        beforehand.ShouldAllBe(kind => until[kind] == Sample.Time.Start);
        until[MilestoneKind.AttendanceHarvest].ShouldBe(Sample.Time.End + Timeline.AttendanceRetention);
        until[MilestoneKind.FollowUp].ShouldBe(Instant.MaxValue);
    }

    [Theory]
    [InlineData("P-1D")]
    [InlineData("P1M")]
    [InlineData("PT-1H")]
    [InlineData("PT500s")]
    [InlineData("P4000D")]
    public void Offset_that_cannot_be_counted_with_is_a_fault(string offset) =>
        Timeline.Fault([new(MilestoneKind.Reminder, Anchor.BeforeStart, PeriodPattern.Roundtrip.Parse(offset).Value)])
            .ShouldBeOfType<TimelineRefusal.UnusableOffset>();

    [Fact]
    public void Two_milestones_of_one_key_are_a_fault() =>
        Timeline.Fault([.. Sample.Milestones, new(MilestoneKind.Reminder, Anchor.BeforeStart, Period.FromHours(24))])
            .ShouldBeOfType<TimelineRefusal.MilestoneRepeated>();

    private static Instant At(MeetingTime time, MilestoneRule rule) => Timeline.Lay(time, [rule]).Single().At;

    private static MeetingTime Time(string local, string zone) =>
        MeetingTime.Resolve(LocalDateTimePattern.GeneralIso.Parse(local).Value, zone, Duration.FromHours(2)).Time!;
}
