using System.Collections.Immutable;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Application.Calendars;

/// <inheritdoc/>
internal sealed class CalendarAdvice(IListings listings, ICouncils councils, IPeople people) : ICalendarAdvice
{
    public async Task<ImmutableArray<MeetingConflict>> ConflictsAsync(Instant at, Duration travel, CancellationToken cancellationToken)
    {
        var all = await KnownAsync(cancellationToken);
        return Conflicts.Find(
            all.SelectMany(known => known.Ahead(at).Select(line => new AttendedMeeting(known.Council.Key, line, known.People))), travel);
    }

    public async Task<Proposals> ProposeAsync(CouncilKey council, ProposalRequest wanted, CancellationToken cancellationToken)
    {
        var all = await KnownAsync(cancellationToken);
        var own = all.FirstOrDefault(known => known.Council.Key == council);
        return DateProposals.Find(wanted with
        {
            Seats = own is null ? [] : ProposalRequest.ZonesOf(own.Council.Seats),
            Holidays = own?.Council.Holidays ?? [],
            Busy = own is null ? [] : [.. all.SelectMany(other => Busy(own, other))],
        });
    }

    // Of the council's own meetings everybody is busy; of another council's, each delegation somebody of whom is expected there.
    private static IEnumerable<BusySpan> Busy(Known own, Known other) => other == own
        ? own.Schedule.Select(line => new BusySpan(line.Time.Start, line.Time.End))
        : from line in other.Schedule
          from seat in own.Seats
          where seat.Value.Intersect(other.People).Any()
          select new BusySpan(line.Time.Start, line.Time.End, seat.Key);

    private async Task<IReadOnlyList<Known>> KnownAsync(CancellationToken cancellationToken)
    {
        var found = new List<(Council Council, ImmutableArray<PlannedMeeting> Schedule)>();
        foreach (var key in await listings.CouncilsAsync(cancellationToken))
        {
            if (await councils.FindAsync(key, cancellationToken) is { } council)
            {
                found.Add((council, await councils.ScheduleAsync(key, cancellationToken)));
            }
        }

        var keys = found.SelectMany(one => one.Council.Delegates).Select(place => place.Person.Person).Distinct().ToList();
        var same = Identities(await people.FindAsync(keys, cancellationToken));
        return [.. found.Select(one => new Known(one.Council, one.Schedule, Seats(one.Council, same)))];
    }

    // Councils name their people by keys of their own; whoever has one mailbox is one person. Mail systems do not tell addresses apart by case.
    private static Dictionary<PersonKey, PersonKey> Identities(IReadOnlyDictionary<PersonKey, Person> known) => known.Values
        .GroupBy(person => person.Address, StringComparer.OrdinalIgnoreCase)
        .SelectMany(mailbox => mailbox.Select(person => (person.Key, First: mailbox.MinBy(same => same.Key.Value, StringComparer.Ordinal)!.Key)))
        .ToDictionary(one => one.Key, one => one.First);

    // A focal point answers for the delegation and does not take part.
    private static Dictionary<SeatKey, ImmutableArray<PersonKey>> Seats(Council council, Dictionary<PersonKey, PersonKey> same) => council.Delegates
        .Where(place => place.Role != DelegateRole.FocalPoint)
        .GroupBy(place => place.Seat)
        .ToDictionary(
            delegation => delegation.Key,
            delegation => delegation.Select(place => same.GetValueOrDefault(place.Person.Person, place.Person.Person)).ToImmutableArray());

    private sealed record Known(Council Council, ImmutableArray<PlannedMeeting> Schedule, Dictionary<SeatKey, ImmutableArray<PersonKey>> Seats)
    {
        public ImmutableArray<PersonKey> People { get; } = [.. Seats.Values.SelectMany(people => people).Distinct()];

        public IEnumerable<PlannedMeeting> Ahead(Instant at) => Schedule.Where(line => line.Time.End > at);
    }
}
