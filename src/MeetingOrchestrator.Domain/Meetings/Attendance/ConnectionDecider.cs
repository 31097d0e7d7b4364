using System.Collections.Immutable;
using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>Takes in what machines saw of delegations. It is evidence beside the roll call and never makes anybody present or absent.</summary>
internal static class ConnectionDecider
{
    private const int MaximumChanges = 1_000;

    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) =>
        Require.Phase(state, MeetingPhase.Convened, MeetingPhase.Open, MeetingPhase.Suspended) is { } refusal ? refusal : command switch
        {
            RecordConnections room => Take(room.Changes, room.At, state, state.Attendance.Links, change => change.Connected
                ? new ConnectionEstablished(change.Seat, change.At)
                : new ConnectionLost(change.Seat, change.At)),
            RecordRoster roster => Take(roster.Changes, roster.At, state, state.Attendance.Roster, change => change.Connected
                ? new ConferenceJoined(change.Seat, change.At)
                : new ConferenceLeft(change.Seat, change.At)),
            _ => throw new UnreachableException(),
        };

    // What is so already is no change: several devices of a delegation, or a machine that starts anew, say it again.
    private static Verdict<MeetingEvent> Take(
        ImmutableArray<SeatChange> changes, Instant now, MeetingState state, ImmutableDictionary<SeatKey, SeatLink> links, Func<SeatChange, MeetingEvent> happened)
    {
        var count = changes.IsDefault ? 0 : changes.Length;
        if (count is 0 or > MaximumChanges)
        {
            return new AttendanceRefusal.ChangesOutOfBounds(count, MaximumChanges);
        }

        var events = ImmutableArray.CreateBuilder<MeetingEvent>();
        foreach (var change in changes)
        {
            if ((Require.Seat(state, change.Seat) ?? InTime(change, now, links.GetValueOrDefault(change.Seat))) is { } refusal)
            {
                return refusal;
            }

            if (change.Connected != (links.GetValueOrDefault(change.Seat)?.Connected ?? false))
            {
                links = links.SetItem(change.Seat, new(change.Connected, change.At));
                events.Add(happened(change));
            }
        }

        return Verdict<MeetingEvent>.Accept(events.ToImmutable());
    }

    private static Refusal? InTime(SeatChange change, Instant now, SeatLink? last) =>
        change.At > now ? new AttendanceRefusal.InFuture(change.Seat, change.At, now)
        : last is not null && change.At < last.Since ? new AttendanceRefusal.OutOfOrder(change.Seat, change.At, last.Since)
        : null;
}
