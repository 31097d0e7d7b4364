using System.Collections.Immutable;
using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Application.Councils;

/// <summary>Compares a schedule line by line with the one in force. Pure.</summary>
internal static class ScheduleComparison
{
    /// <summary>A line for each meeting of either schedule, by start, the earlier of its two.</summary>
    public static ImmutableArray<MeetingChange> Of(ImmutableArray<PlannedMeeting> inForce, ImmutableArray<PlannedMeeting> wanted)
    {
        var before = ByMeeting(inForce);
        var after = ByMeeting(wanted);
        return
        [
            .. before.Keys.Union(after.Keys)
                .Select(meeting => Change(before.GetValueOrDefault(meeting), after.GetValueOrDefault(meeting)))
                .OrderBy(change => (change.Before ?? change.After)!.Time.Start).ThenBy(change => change.Number),
        ];
    }

    /// <summary>
    /// The schedule given, with the lines in force of meetings that have ended where it leaves them out: the schedule of the coming years
    /// says nothing of the past ones, and what was held stays in force as it was held.
    /// </summary>
    public static ImmutableArray<PlannedMeeting> WithHistory(
        ImmutableArray<PlannedMeeting> inForce, ImmutableArray<PlannedMeeting> given, Instant at)
    {
        var named = given.Select(line => line.Meeting).ToHashSet();
        return [.. inForce.Where(line => line.Time.End <= at && !named.Contains(line.Meeting)), .. given];
    }

    /// <summary>Whether two lines say the same to everybody concerned; a zone under its old and its new name is one zone.</summary>
    public static bool Same(PlannedMeeting first, PlannedMeeting second) => Renamed(first) == Renamed(second);

    /// <summary>Whether two lines say the same but for the instants, which are computed from what was agreed.</summary>
    public static bool Agreed(PlannedMeeting first, PlannedMeeting second) =>
        first.Time.LocalStart == second.Time.LocalStart
        && first.Time.End - first.Time.Start == second.Time.End - second.Time.Start
        && Same(first with { Time = first.Time with { Start = second.Time.Start, End = second.Time.End } }, second);

    // A repeated line is refused by the council's decider, which says so better than an exception here.
    private static Dictionary<MeetingId, PlannedMeeting> ByMeeting(ImmutableArray<PlannedMeeting> lines) =>
        lines.DistinctBy(line => line.Meeting).ToDictionary(line => line.Meeting);

    private static MeetingChange Change(PlannedMeeting? before, PlannedMeeting? after) =>
        new((before ?? after)!.Meeting, (after ?? before)!.Number, Act(before, after), before, after);

    private static MeetingAct Act(PlannedMeeting? before, PlannedMeeting? after) => (before, after) switch
    {
        (null, _) => MeetingAct.Planned,
        (_, null) => MeetingAct.Cancelled,
        ({ } was, { } becomes) => Same(was, becomes) ? MeetingAct.Unchanged : MeetingAct.Rescheduled,
    };

    private static PlannedMeeting Renamed(PlannedMeeting line) => line with { Time = line.Time with { Zone = ZoneNames.Current(line.Time.Zone) } };
}
