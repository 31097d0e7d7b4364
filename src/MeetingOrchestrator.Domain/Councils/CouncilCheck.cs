using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;
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
            // A message's key is made of the person's, so a person in two delegations would be invited once.
            Repeated(council.Delegates.Select(delegated => delegated.Person.Person)).Select(person => new CouncilRefusal.PersonRepeated(person)),
            Unusable(council.Rules).Select(article => new CouncilRefusal.UnusableRule(article)))
            ?? Timeline.Fault(council.Rules.Timeline);
    }

    private static Refusal? First(params IEnumerable<Refusal>[] faults) => faults.SelectMany(fault => fault).FirstOrDefault();

    private static IEnumerable<T> Repeated<T>(IEnumerable<T> keys) =>
        keys.GroupBy(key => key).Where(same => same.Count() > 1).Select(same => same.Key);

    private static IEnumerable<string> Unusable(RulesOfProcedure rules)
    {
        foreach (var rule in (DecisionRule[])[rules.AgendaAdoption, rules.Decisions, rules.Procedural])
        {
            var usable = rule.Method == SettlementMethod.Consensus || rule.Majority is { Share: { Denominator: > 0 } };
            if (!usable)
            {
                yield return rule.Article.Key;
            }
        }

        // The default of a fraction is 0/0, which its constructor refuses and a reader of files may still let through.
        if (rules.Quorum.Share.Denominator == 0)
        {
            yield return rules.Quorum.Article.Key;
        }

        if (rules.Extraordinary is { Support.Denominator: 0 } extraordinary)
        {
            yield return extraordinary.Article.Key;
        }
    }
}
