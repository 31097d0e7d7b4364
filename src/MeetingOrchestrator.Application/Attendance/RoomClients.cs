using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using NodaTime;

namespace MeetingOrchestrator.Application.Attendance;

/// <summary>The clients of one meeting's room, and what of them the record does not say yet. Safe for use by many at once.</summary>
internal sealed class RoomClients(Instant opened)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<SeatKey, SeatClients> _seats = [];

    /// <returns>Whether the client is taken, and whether its seat was silent before.</returns>
    public (bool Taken, bool IsNew) Hear(SeatKey seat, string client, Instant now)
    {
        lock (_gate)
        {
            if (!_seats.TryGetValue(seat, out var clients))
            {
                _seats[seat] = clients = new SeatClients();
            }

            var silent = !clients.IsLive(now);
            return (clients.Hear(client, now), silent);
        }
    }

    public void Forget(SeatKey seat, string client, Instant now)
    {
        lock (_gate)
        {
            _seats.GetValueOrDefault(seat)?.Forget(client, now);
        }
    }

    /// <summary>
    /// What changed against the record, seat by seat in the order in which it happened. The record is the memory: what could not be stored,
    /// or an earlier process left behind, is found again.
    /// </summary>
    public ImmutableArray<SeatChange> Changes(Composition composition, AttendanceState recorded, Instant now)
    {
        lock (_gate)
        {
            return [.. composition.Seats.SelectMany(seat => Changes(seat.Key, recorded.LinkOf(seat.Key), now))];
        }
    }

    /// <summary>The changes found before are in the record.</summary>
    public void Told()
    {
        lock (_gate)
        {
            foreach (var clients in _seats.Values)
            {
                clients.Told();
            }
        }
    }

    /// <summary>Whether anybody is heard of, or the record still says so of anybody.</summary>
    public bool IsEmpty(AttendanceState recorded, Instant now)
    {
        lock (_gate)
        {
            return !_seats.Values.Any(clients => clients.IsLive(now)) && !recorded.Links.Values.Any(link => link.Connected);
        }
    }

    private IEnumerable<SeatChange> Changes(SeatKey seat, SeatLink? link, Instant now)
    {
        var clients = _seats.GetValueOrDefault(seat);
        var connected = link is { Connected: true };
        if (clients?.IsLive(now) == true)
        {
            if (connected && clients.Gap is { } gap)
            {
                yield return new(seat, false, NotBefore(gap, link));
                connected = false;
            }

            if (!connected)
            {
                yield return new(seat, true, NotBefore(clients.Since, link));
            }
        }
        else if (connected && (clients is not null || now - opened > SeatClients.Timeout))
        {
            // What an earlier process heard of last is not known: the loss is dated from when this one began to listen.
            yield return new(seat, false, NotBefore(clients?.Last ?? opened, link));
        }
    }

    private static Instant NotBefore(Instant at, SeatLink? link) => link is { Since: var since } ? Instant.Max(at, since) : at;
}
