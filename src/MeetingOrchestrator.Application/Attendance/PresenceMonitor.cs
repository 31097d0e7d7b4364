using System.Collections.Concurrent;
using System.Globalization;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace MeetingOrchestrator.Application.Attendance;

/// <inheritdoc/>
internal sealed class PresenceMonitor(IMeetings meetings, PresenceSignal signal, TimeProvider time, ILogger<PresenceMonitor> logger) : IPresence
{
    private const int LongestName = 64;

    private readonly ConcurrentDictionary<MeetingId, RoomClients> _rooms = new();

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    public bool Heartbeat(MeetingId meeting, SeatKey seat, string client)
    {
        if (client is not { Length: >= 1 and <= LongestName })
        {
            return false;
        }

        var now = Now;
        var (taken, isNew) = _rooms.GetOrAdd(meeting, _ => new RoomClients(now)).Hear(seat, client, now);
        if (isNew)
        {
            signal.Pulse();
        }

        return taken;
    }

    public void Leave(MeetingId meeting, SeatKey seat, string client)
    {
        if (_rooms.TryGetValue(meeting, out var room))
        {
            room.Forget(seat, client, Now);
            signal.Pulse();
        }
    }

    /// <summary>Brings the record up to date.</summary>
    /// <returns>Whether anybody is still to be watched.</returns>
    public async Task<bool> SweepAsync(CancellationToken cancellationToken)
    {
        foreach (var (meeting, room) in _rooms)
        {
            var state = await meetings.StateAsync(meeting, cancellationToken);
            if (state.Lifecycle is not { Composition: { } composition, Phase: MeetingPhase.Convened or MeetingPhase.Open or MeetingPhase.Suspended })
            {
                _rooms.TryRemove(meeting, out _);
                continue;
            }

            var now = Now;
            var changes = room.Changes(composition, state.Attendance, now);
            if (changes.IsEmpty)
            {
                Forget(meeting, room, state, now);
                continue;
            }

            var receipt = await meetings.ExecuteAsync(
                meeting,
                new MeetingCommand.RecordConnections(changes)
                {
                    Id = CauseId.Of("connections", string.Create(CultureInfo.InvariantCulture, $"{meeting}/{now.ToUnixTimeTicks()}")),
                    At = now,
                    By = Actor.Service,
                },
                cancellationToken);
            if (receipt.Refusal is { } refusal)
            {
                Log.ConnectionsRefused(logger, changes.Length, refusal.Code);
            }
            else
            {
                room.Told();
            }
        }

        return !_rooms.IsEmpty;
    }

    private void Forget(MeetingId meeting, RoomClients room, MeetingState state, Instant now)
    {
        if (room.IsEmpty(state.Attendance, now))
        {
            _rooms.TryRemove(meeting, out _);
        }
    }
}
