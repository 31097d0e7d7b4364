using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;

namespace MeetingOrchestrator.Domain.Tests.Calendars;

public sealed class ConflictTests
{
    private static readonly AttendedMeeting First = Meeting("migration-25", 0, 3, MeetingFormat.Videoconference, "a", "b", "c");

    [Fact]
    public void Meetings_that_overlap_conflict_for_those_expected_at_both()
    {
        var second = Meeting("statistics-7", 2, 5, MeetingFormat.Videoconference, "c", "b", "d");
        var conflict = Conflicts.Find([second, First]).ShouldHaveSingleItem();
        conflict.First.ShouldBe(First);
        conflict.Second.ShouldBe(second);
        conflict.Overlap.ShouldBe(Duration.FromHours(1));
        conflict.People.ShouldBe([PersonKey.Parse("b"), PersonKey.Parse("c")]);
    }

    [Fact]
    public void Meetings_of_other_people_or_that_only_touch_do_not_conflict()
    {
        Conflicts.Find([First, Meeting("statistics-7", 1, 2, MeetingFormat.Videoconference, "x")]).ShouldBeEmpty();
        Conflicts.Find([First, Meeting("statistics-7", 3, 5, MeetingFormat.Videoconference, "a")]).ShouldBeEmpty();
    }

    [Fact]
    public void Time_to_travel_is_wanted_where_one_meets_in_person()
    {
        var travel = Duration.FromHours(10);
        Conflicts.Find([First, Meeting("statistics-7", 5, 8, MeetingFormat.InPerson, "a")], travel).ShouldHaveSingleItem().Overlap.ShouldBe(Duration.Zero);
        Conflicts.Find([First, Meeting("statistics-7", 13, 15, MeetingFormat.InPerson, "a")], travel).ShouldBeEmpty();
        Conflicts.Find([First, Meeting("statistics-7", 5, 8, MeetingFormat.Videoconference, "a")], travel).ShouldBeEmpty();
        Should.Throw<ArgumentOutOfRangeException>(() => Conflicts.Find([First], Duration.FromHours(-1)));
    }

    [Fact]
    public void Long_meeting_conflicts_with_each_one_within_it()
    {
        var found = Conflicts.Find([First, Meeting("s-1", 0, 1, MeetingFormat.Videoconference, "a"), Meeting("s-2", 2, 3, MeetingFormat.Videoconference, "a")]);
        found.Select(conflict => conflict.Second.Plan.Meeting.Value).ShouldBe(["s-1", "s-2"]);
    }

    private static AttendedMeeting Meeting(string id, int from, int to, MeetingFormat format, params string[] people)
    {
        var time = MeetingTime.Resolve(Sample.Time.LocalStart.PlusHours(from), Sample.Time.Zone, Duration.FromHours(to - from)).Time!;
        return new(
            CouncilKey.Parse("council"), Sample.Plan with { Meeting = MeetingId.Parse(id), Time = time, Format = format }, [.. people.Select(PersonKey.Parse)]);
    }
}
