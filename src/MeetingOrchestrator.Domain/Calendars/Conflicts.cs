using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Calendars;

/// <summary>A planned meeting with those who are to take part.</summary>
/// <param name="Council">The council.</param>
/// <param name="Plan">The line of its schedule.</param>
/// <param name="People">Who takes part. One key stands for the same person in every council.</param>
public sealed record AttendedMeeting(CouncilKey Council, PlannedMeeting Plan, ImmutableArray<PersonKey> People);

/// <summary>Two meetings that the same people cannot both take part in.</summary>
/// <param name="First">The one that starts first.</param>
/// <param name="Second">The other one.</param>
/// <param name="Overlap">For how long they overlap; zero where there is only too little time to travel.</param>
/// <param name="People">Who is expected at both.</param>
public sealed record MeetingConflict(AttendedMeeting First, AttendedMeeting Second, Duration Overlap, ImmutableArray<PersonKey> People);

/// <summary>Finds meetings, of one council or of several, that the same people are expected at.</summary>
public static class Conflicts
{
    /// <summary>The conflicts, by the start of the meetings.</summary>
    /// <param name="meetings">The meetings.</param>
    /// <param name="travel">
    /// Time to travel, zero or more: wanted between two meetings of which one is held in person. Without it meetings that touch do not conflict.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The time to travel is negative, or longer than 30 days.</exception>
    public static ImmutableArray<MeetingConflict> Find(IEnumerable<AttendedMeeting> meetings, Duration travel = default)
    {
        ArgumentNullException.ThrowIfNull(meetings);
        ArgumentOutOfRangeException.ThrowIfLessThan(travel, Duration.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(travel, Duration.FromDays(30));
        var ordered = meetings.OrderBy(meeting => meeting.Plan.Time.Start).ThenBy(meeting => meeting.Plan.Meeting.Value, StringComparer.Ordinal).ToList();
        var found = ImmutableArray.CreateBuilder<MeetingConflict>();
        for (var first = 0; first < ordered.Count; first++)
        {
            var end = ordered[first].Plan.Time.End;
            for (var second = first + 1; second < ordered.Count && ordered[second].Plan.Time.Start < end + travel; second++)
            {
                if (Between(ordered[first], ordered[second], travel) is { } conflict)
                {
                    found.Add(conflict);
                }
            }
        }

        return found.ToImmutable();
    }

    private static MeetingConflict? Between(AttendedMeeting first, AttendedMeeting second, Duration travel)
    {
        var (one, other) = (first.Plan.Time, second.Plan.Time);
        var apart = first.Plan.Format == MeetingFormat.InPerson || second.Plan.Format == MeetingFormat.InPerson ? travel : Duration.Zero;
        if (other.Start >= one.End + apart)
        {
            return null;
        }

        ImmutableArray<PersonKey> both = [.. first.People.Intersect(second.People).OrderBy(person => person.Value, StringComparer.Ordinal)];
        var until = one.End < other.End ? one.End : other.End;
        return both.IsEmpty ? null : new MeetingConflict(first, second, until > other.Start ? until - other.Start : Duration.Zero, both);
    }
}
