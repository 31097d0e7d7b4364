using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Calendars;

/// <summary>What speaks against a start, and how comfortable it is where nothing does.</summary>
internal sealed class ProposalJudge
{
    private readonly ProposalRequest _request;
    private readonly ImmutableArray<(SeatKey Seat, DateTimeZone Zone)> _seats;
    private readonly ILookup<LocalDate, Holiday> _holidays;
    private readonly LocalTime _midday;

    public ProposalJudge(ProposalRequest request)
    {
        _request = request;
        _seats = [.. request.Seats.Select(seat => (seat.Seat, DateTimeZoneProviders.Tzdb[seat.Zone]))];
        _holidays = (request.Holidays.IsDefault ? [] : request.Holidays).ToLookup(holiday => holiday.Date);
        _midday = request.Earliest + Period.FromMinutes(Minutes(request.Earliest, request.Latest) / 2);
    }

    public IEnumerable<(ObstacleKind Kind, SeatKey? Seat)> Obstacles(MeetingTime time)
    {
        foreach (var at in Places(time))
        {
            if (at.Start.Date != at.End.Date || at.Start.TimeOfDay < _request.Earliest || at.End.TimeOfDay > _request.Latest)
            {
                yield return (ObstacleKind.Hours, at.Seat);
            }

            if (at.Start.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
            {
                yield return (ObstacleKind.Weekend, at.Seat);
            }

            foreach (var holiday in _holidays[at.Start.Date])
            {
                if (holiday.Seats.IsDefaultOrEmpty || holiday.Seats.Contains(at.Seat))
                {
                    yield return (ObstacleKind.Holiday, at.Seat);
                }
            }
        }

        foreach (var busy in _request.Busy.IsDefault ? [] : _request.Busy)
        {
            if (busy.From < time.End && time.Start < busy.To)
            {
                yield return (ObstacleKind.Busy, busy.Seat);
            }
        }
    }

    public DateProposal Propose(MeetingTime time)
    {
        ImmutableArray<SeatTime> places = [.. Places(time)];
        var distances = places.Select(Distance).ToList();
        return new DateProposal(time, places, distances.Max(), distances.Sum());
    }

    private IEnumerable<SeatTime> Places(MeetingTime time) => _seats.Select(seat =>
        new SeatTime(seat.Seat, time.Start.InZone(seat.Zone).LocalDateTime, time.End.InZone(seat.Zone).LocalDateTime));

    private int Distance(SeatTime at)
    {
        var middle = at.Start.TimeOfDay + Period.FromMinutes(Minutes(at.Start.TimeOfDay, at.End.TimeOfDay) / 2);
        return (int)Math.Abs(Minutes(_midday, middle));
    }

    private static long Minutes(LocalTime from, LocalTime to) => Period.Between(from, to, PeriodUnits.Minutes).Minutes;
}
