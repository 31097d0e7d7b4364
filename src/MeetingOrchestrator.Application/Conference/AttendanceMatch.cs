using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Conference;
using MeetingOrchestrator.Record;
using NodaTime;

namespace MeetingOrchestrator.Application.Conference;

/// <summary>
/// Matches attendance records to seats: by verified address, else by the code that delegations agreed to put before a name shown
/// («AM – …»). Whoever matches neither waits for a person; nothing is ever matched by similarity. Pure.
/// </summary>
internal static partial class AttendanceMatch
{
    /// <summary>What came of it.</summary>
    /// <param name="Connections">Connected stretches by seat, in the order of the keys.</param>
    /// <param name="Unmatched">The records that match nobody, in the order of the reports.</param>
    /// <param name="Names">What the unmatched showed as their names, by record.</param>
    public sealed record Result(
        ImmutableArray<SeatConnection> Connections, ImmutableArray<UnmatchedAttendance> Unmatched, IReadOnlyDictionary<string, string> Names);

    /// <param name="sessions">The reports.</param>
    /// <param name="byAddress">Seats by address; the comparer of the dictionary decides about case.</param>
    /// <param name="seats">The seats at the table.</param>
    public static Result Match(
        ImmutableArray<AttendanceSession> sessions, IReadOnlyDictionary<string, SeatKey> byAddress, IReadOnlyCollection<SeatKey> seats)
    {
        var records = sessions.SelectMany(session => session.Records.Select(record => (session.ReportId, Record: record))).ToList();
        var seated = records.Select(x => (x.ReportId, x.Record, Seat: SeatOf(x.Record, byAddress, seats))).ToList();
        var connections = seated.Where(x => x.Seat is not null)
            .GroupBy(x => x.Seat!.Value, x => x.Record)
            .OrderBy(group => group.Key.Value, StringComparer.Ordinal)
            .Select(group => new SeatConnection(group.Key, Merge(group.SelectMany(record => record.Intervals))));
        var waiting = seated.Where(x => x.Seat is null)
            .GroupBy(x => (x.ReportId, Identity: IdentityOf(x.Record)), x => x.Record)
            .SelectMany(same => same.OrderBy(FirstJoin).Select((record, index) => (Key: KeyOf(same.Key.ReportId, same.Key.Identity, index), Record: record)))
            .ToList();
        return new Result(
            [.. connections],
            [.. waiting.Select(x => new UnmatchedAttendance(x.Key, Merge(x.Record.Intervals)))],
            waiting.Where(x => x.Record.DisplayName is { Length: > 0 }).ToDictionary(x => x.Key, x => x.Record.DisplayName!, StringComparer.Ordinal));
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

    private static SeatKey? SeatOf(AttendanceRecord record, IReadOnlyDictionary<string, SeatKey> byAddress, IReadOnlyCollection<SeatKey> seats)
    {
        if (record.Address is { } address && byAddress.TryGetValue(address, out var seat))
        {
            return seat;
        }

        var code = Code().Match(record.DisplayName ?? "");
        return code.Success && seats.FirstOrDefault(known => known.Value == code.Groups[1].Value) is { Value: not null } agreed ? agreed : null;
    }

    private static string IdentityOf(AttendanceRecord record) => record.DirectoryId ?? record.Address ?? record.DisplayName ?? "";

    private static Instant FirstJoin(AttendanceRecord record) => record.Intervals.Select(x => x.Join).DefaultIfEmpty(Instant.MaxValue).Min();

    // Guests of one name in one report are told apart by who came first. Hashed, since the record is for ever and a name is not.
    private static string KeyOf(string report, string identity, int index) => Digest.Of(Encoding.UTF8.GetBytes(
        string.Join('\u001f', report, identity, index.ToString(CultureInfo.InvariantCulture)))).ToString();

    // The key as it is written, then a dash and a name: «AM – Ivanov», "AM - Ivanov".
    [GeneratedRegex(@"^([A-Z][A-Z0-9]{1,15})\s*[-\u2010-\u2015]\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
