using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using NodaTime;

namespace MeetingOrchestrator.Application.Attendance;

/// <inheritdoc/>
internal sealed class AttendanceReader(IMeetings meetings, IPeople people, TimeProvider time) : IAttendanceSheets
{
    public async Task<AttendanceSheet?> ReadAsync(MeetingId meeting, CancellationToken cancellationToken)
    {
        var state = await meetings.StateAsync(meeting, cancellationToken);
        if (state.Lifecycle is not { Plan: { } plan, Composition: { } composition })
        {
            return null;
        }

        var holders = state.Seats.Tenures.Values.SelectMany(tenures => tenures).Select(tenure => tenure.Person.Person).Distinct().ToList();
        var known = await people.FindAsync(holders, cancellationToken);
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var disagreements = PresenceDisagreement.Of(state, now).ToLookup(found => found.Seat);
        return new AttendanceSheet(
            meeting,
            plan.Number,
            state.Lifecycle.Phase,
            plan.Time.Zone,
            state.Attendance.RollCalls,
            [.. composition.Seats.OrderBy(seat => seat.OrderRu).Select(seat => Line(seat, state, now, known, disagreements))]);
    }

    private static AttendanceLine Line(
        Seat seat, MeetingState state, Instant now, IReadOnlyDictionary<PersonKey, Person> known, ILookup<SeatKey, PresenceDisagreement> disagreements)
    {
        var presence = SeatPresence.Of(state, seat.Key, now);
        SeatKey? representedBy = state.Attendance.Proxies.TryGetValue(seat.Key, out var holder) ? holder : null;
        return new AttendanceLine(
            seat,
            Status(presence, representedBy, state, now),
            representedBy,
            [.. state.Seats.TenuresOf(seat.Key).Select(tenure => new AttendanceHolder(tenure, known.GetValueOrDefault(tenure.Person.Person)?.Function))],
            presence,
            [.. disagreements[seat.Key]],
            state.Seats.Credentials.GetValueOrDefault(seat.Key)?.Status);
    }

    private static AttendanceStatus Status(SeatPresence presence, SeatKey? representedBy, MeetingState state, Instant now)
    {
        if (presence.RollCall.IsEmpty)
        {
            return state.Attendance.FirstCountedAt is null ? AttendanceStatus.NotEstablished
                : representedBy is null ? AttendanceStatus.Absent
                : AttendanceStatus.Represented;
        }

        var end = Instant.Min(state.Lifecycle.ClosedAt ?? now, now);
        return state.Attendance.FirstCountedAt is not { } counted ? AttendanceStatus.NotEstablished
            : presence.RollCall is [var only] && only.From <= counted && only.To >= end ? AttendanceStatus.Present
            : AttendanceStatus.PresentInPart;
    }
}
