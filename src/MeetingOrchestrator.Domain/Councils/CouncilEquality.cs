using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Councils;

/// <summary>Whether two registrations of a council say the same.</summary>
internal static class CouncilEquality
{
    // The arrays are compared apart; with the same arrays on both sides the records compare the rest, whatever is added to them.
    public static bool Same(this Council first, Council second) =>
        first.Seats.Same(second.Seats)
        && first.Delegates.Same(second.Delegates)
        && first.Rules.Same(second.Rules)
        && first.Holidays.AsSpan().SequenceEqual(second.Holidays.AsSpan(), SameHoliday.Comparer)
        && first with { Seats = second.Seats, Delegates = second.Delegates, Rules = second.Rules, Holidays = second.Holidays } == second;

    private sealed class SameHoliday : IEqualityComparer<Holiday>
    {
        public static readonly SameHoliday Comparer = new();

        public bool Equals(Holiday? x, Holiday? y) =>
            x is null || y is null ? ReferenceEquals(x, y) : x.Seats.Same(y.Seats) && x with { Seats = y.Seats } == y;

        public int GetHashCode(Holiday obj) => obj.Date.GetHashCode();
    }
}
