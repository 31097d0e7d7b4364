using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Meetings.Conference;
using NodaTime;

namespace MeetingOrchestrator.Application.Conference;

/// <summary>Matches attendance records to seats by verified address alone; a display name proves nothing. Pure.</summary>
internal static class AttendanceMatch
{
    /// <summary>Connected stretches by seat in the delegates' order, and the records that match nobody.</summary>
    public static (ImmutableArray<SeatConnection> Connections, ImmutableArray<UnmatchedAttendance> Unmatched) Match(
        ImmutableArray<AttendanceSession> sessions, IReadOnlyDictionary<string, Domain.Councils.Delegate> byAddress)
    {
        var records = sessions.SelectMany(session => session.Records).ToList();
        var matched = records.Where(record => record.Address is { } address && byAddress.ContainsKey(address)).ToList();
        var connections = matched
            .GroupBy(record => byAddress[record.Address!].Seat)
            .OrderBy(group => group.Key.Value, StringComparer.Ordinal)
            .Select(group => new SeatConnection(group.Key, Merge(group.SelectMany(record => record.Intervals))));
        var unmatched = records.Except(matched).Select((record, index) => new UnmatchedAttendance($"{index}", Merge(record.Intervals)));
        return ([.. connections], [.. unmatched]);
    }

    /// <summary>Merges overlapping and touching stretches: somebody who joins twice at once is present once.</summary>
    public static ImmutableArray<Span> Merge(IEnumerable<AttendanceInterval> intervals)
    {
        var merged = new List<Span>();
        foreach (var next in intervals.Where(x => x.Leave > x.Join).OrderBy(x => x.Join))
        {
            if (merged is [.., var last] && next.Join <= last.To)
            {
                merged[^1] = last with { To = Instant.Max(last.To, next.Leave) };
            }
            else
            {
                merged.Add(new Span(next.Join, next.Leave));
            }
        }

        return [.. merged];
    }
}
