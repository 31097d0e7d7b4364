using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Timelines;
using NodaTime;

namespace MeetingOrchestrator.Domain.Councils;

/// <summary>Whether a council's data hold together, so that no decider stumbles over them later.</summary>
internal static class CouncilCheck
{
    public static Refusal? Fault(Council council)
    {
        var seats = council.Seats.Select(seat => seat.Key).ToHashSet();
        return First(
            council.Seats.Any(seat => seat.Kind == SeatKind.Member) ? [] : [new CouncilRefusal.NoMembers()],
            Repeated(council.Seats.Select(seat => seat.Key)).Select(seat => new CouncilRefusal.SeatRepeated(seat)),
            council.Seats.Where(seat => DateTimeZoneProviders.Tzdb.GetZoneOrNull(seat.Zone) is null)
                .Select(seat => new TimeRefusal.UnknownZone(seat.Zone)),
            council.Delegates.Select(delegated => delegated.Seat).Prepend(council.Chair).Where(seat => !seats.Contains(seat))
                .Select(seat => new CouncilRefusal.UnknownSeat(seat)),
            council.Holidays.SelectMany(holiday => holiday.Seats.IsDefault ? [] : holiday.Seats).Where(seat => !seats.Contains(seat)).Select(seat => new CouncilRefusal.UnknownSeat(seat)),
            council.Rules.Weights.Where(weight => council.Seats.All(seat => seat.Key != weight.Seat || seat.Kind != SeatKind.Member))
                .Select(weight => new CouncilRefusal.UnknownSeat(weight.Seat)),
            // A message's key is made of the person's, so a person in two delegations would be invited once.
            Repeated(council.Delegates.Select(delegated => delegated.Person.Person)).Select(person => new CouncilRefusal.PersonRepeated(person)),
            RulesCheck.Unusable(council.Rules).Select(article => new CouncilRefusal.UnusableRule(article)))
            ?? Timeline.Fault(council.Rules.Timeline);
    }

    private static Refusal? First(params IEnumerable<Refusal>[] faults) => faults.SelectMany(fault => fault).FirstOrDefault();

    private static IEnumerable<T> Repeated<T>(IEnumerable<T> keys) =>
        keys.GroupBy(key => key).Where(same => same.Count() > 1).Select(same => same.Key);
}
