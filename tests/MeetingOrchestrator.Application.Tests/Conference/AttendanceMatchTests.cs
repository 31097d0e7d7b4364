using System.Collections.Immutable;
using CsCheck;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Conference;
using NodaTime;

namespace MeetingOrchestrator.Application.Tests.Conference;

public sealed class AttendanceMatchTests
{
    private static readonly IReadOnlyDictionary<string, SeatKey> ByAddress = Given.Council.Delegates.Zip(Given.People)
        .ToDictionary(pair => pair.Second.Address, pair => pair.First.Seat, StringComparer.OrdinalIgnoreCase);

    private static readonly SeatKey[] Seats = [.. Given.Council.Seats.Select(seat => seat.Key)];

    [Theory]
    [InlineData("0-10 20-30", "0-10 20-30")] // rejoined
    [InlineData("0-10 10-20", "0-20")] // touching
    [InlineData("0-20 5-10", "0-20")] // a second device within
    [InlineData("5-30 0-10", "0-30")] // overlapping, in any order
    [InlineData("0-10 0-10", "0-10")]
    [InlineData("10-5 20-30", "20-30")] // reversed
    [InlineData("10-10", "")] // no time at all
    [InlineData("", "")]
    public void Stretches_are_merged(string given, string expected) =>
        string.Join(' ', AttendanceMatch.Merge(Intervals(given)).Select(span => $"{Minute(span.From)}-{Minute(span.To)}")).ShouldBe(expected);

    [Fact]
    public void Merged_stretches_cover_the_same_minutes_and_never_touch() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60]).Array[0, 8].Sample(pairs =>
        {
            var merged = AttendanceMatch.Merge(pairs.Select(pair => new AttendanceInterval(At(pair.Item1), At(pair.Item2))));

            Enumerable.Range(0, 60).Where(minute => merged.Any(span => Minute(span.From) <= minute && minute < Minute(span.To)))
                .ShouldBe(Enumerable.Range(0, 60).Where(minute => pairs.Any(pair => pair.Item1 <= minute && minute < pair.Item2)));
            merged.Skip(1).Zip(merged).ShouldAllBe(pair => pair.First.From > pair.Second.To);
        });

    [Fact]
    public void Records_are_matched_by_address_alone_and_the_rest_is_counted()
    {
        ImmutableArray<AttendanceSession> sessions =
        [
            Session(Record("KZ-HEAD.canary@mail.example", "0-10"), Record(null, "0-60"), Record("stranger@mail.example", "0-60")),
            Session(Record("kz-head.canary@mail.example", "5-30"), Record("uz-head.canary@mail.example", "0-5")),
        ];

        var (connections, unmatched, _) = AttendanceMatch.Match(sessions, ByAddress, Seats);

        connections.Select(connection => connection.Seat.Value).ShouldBe(["KZ", "UZ"]);
        connections[0].Connected.ShouldBe([new Span(At(0), At(30))]);
        unmatched.Length.ShouldBe(2);
    }

    [Fact]
    public void Display_name_of_a_delegation_proves_nothing()
    {
        var impostor = new AttendanceRecord("kz-head.canary@mail.example", null, [.. Intervals("0-60")]);

        var (connections, unmatched, _) = AttendanceMatch.Match([Session(impostor)], ByAddress, Seats);

        connections.ShouldBeEmpty();
        unmatched.Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("KZ – Ivanov", "KZ")]
    [InlineData("KZ - Ivanov", "KZ")]
    [InlineData("KZ—Ivanov", "KZ")]
    [InlineData("EEC – Ivanova", "EEC")]
    [InlineData("kz – Ivanov", null)] // not as it is written
    [InlineData("KZ Ivanov", null)]
    [InlineData("KZ –", null)]
    [InlineData("KZZ – Ivanov", null)] // no seat, and nothing is matched by similarity
    [InlineData("Ivanov – KZ", null)]
    [InlineData(" KZ – Ivanov", null)]
    [InlineData("Kazakhstan – Ivanov", null)]
    public void Name_shown_is_matched_by_the_agreed_code_alone(string shown, string? seat)
    {
        var guest = new AttendanceRecord(shown, null, [.. Intervals("0-60")]);

        var (connections, unmatched, names) = AttendanceMatch.Match([Session(guest)], ByAddress, Seats);

        connections.Select(connection => connection.Seat.Value).ShouldBe(seat is null ? [] : [seat]);
        unmatched.Select(record => names[record.Record]).ShouldBe(seat is null ? [shown] : []);
    }

    [Fact]
    public void Unmatched_records_have_keys_that_say_nothing_and_stay_the_same()
    {
        AttendanceRecord[] guests = [Guest("Guest", "0-10"), Guest("Guest", "20-30"), Guest("Somebody", "0-5"), new(null, null, [.. Intervals("0-1")])];

        var first = AttendanceMatch.Match([Session(guests)], ByAddress, Seats);
        var again = AttendanceMatch.Match([Session([.. guests.Reverse()])], ByAddress, Seats);

        first.Unmatched.Select(record => record.Record).ShouldBeUnique();
        first.Unmatched.ShouldAllBe(record => record.Record.Length == 64 && record.Record.All(char.IsAsciiHexDigitLower));
        first.Names.OrderBy(pair => pair.Key, StringComparer.Ordinal).ShouldBe(again.Names.OrderBy(pair => pair.Key, StringComparer.Ordinal));
        first.Names.Values.Order(StringComparer.Ordinal).ShouldBe(["Guest", "Guest", "Somebody"]);
        foreach (var record in first.Unmatched)
        {
            again.Unmatched.Single(other => other.Record == record.Record).Connected.ShouldBe(record.Connected);
        }
    }

    private static AttendanceRecord Guest(string shown, string intervals) => new(shown, null, [.. Intervals(intervals)]);

    private static AttendanceSession Session(params AttendanceRecord[] records) => new("report", At(0), At(60), [.. records]);

    private static AttendanceRecord Record(string? address, string intervals) => new("Somebody", address, [.. Intervals(intervals)]);

    private static IEnumerable<AttendanceInterval> Intervals(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split('-'))
        .Select(ends => new AttendanceInterval(At(int.Parse(ends[0], null)), At(int.Parse(ends[1], null))));

    private static Instant At(int minute) => Given.Start + Duration.FromMinutes(minute);

    private static int Minute(Instant at) => (int)(at - Given.Start).TotalMinutes;
}
