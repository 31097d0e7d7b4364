using MeetingOrchestrator.Domain.Kernel;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>Folds what the sources say of presence, each for itself.</summary>
internal static class EvidenceFold
{
    public static AttendanceState Evolve(AttendanceState state, Recorded<MeetingEvent> recorded) => recorded.Event switch
    {
        SeatCalled { Answer: RollCallAnswer.Present } called => Called(state, called.Seat, stretches => stretches.Begin(recorded.At)),
        SeatArrived arrived => Called(state, arrived.Seat, stretches => stretches.Begin(recorded.At)),
        SeatLeft left => Called(state, left.Seat, stretches => stretches.End(recorded.At)),
        RollCallCompleted completed => completed.Absent.Aggregate(
            state with { FirstCountedAt = state.FirstCountedAt ?? recorded.At },
            (folded, seat) => Called(folded, seat, stretches => stretches.End(recorded.At))),
        ConnectionEstablished joined => Room(state, joined.Seat, true, joined.Since),
        ConnectionLost lost => Room(state, lost.Seat, false, lost.Since),
        ConferenceJoined joined => Conference(state, joined.Seat, true, joined.Since),
        ConferenceLeft left => Conference(state, left.Seat, false, left.Since),
        _ => state,
    };

    private static AttendanceState Called(AttendanceState state, SeatKey seat, Func<Stretches, Stretches> change) =>
        With(state, seat, evidence => evidence with { RollCall = change(evidence.RollCall) });

    private static AttendanceState Room(AttendanceState state, SeatKey seat, bool connected, Instant since) =>
        With(state, seat, evidence => evidence with { Room = Changed(evidence.Room, connected, since) }) with
        {
            Links = state.Links.SetItem(seat, new(connected, since)),
        };

    private static AttendanceState Conference(AttendanceState state, SeatKey seat, bool connected, Instant since) =>
        With(state, seat, evidence => evidence with { Conference = Changed(evidence.Conference, connected, since) }) with
        {
            Roster = state.Roster.SetItem(seat, new(connected, since)),
        };

    private static Stretches Changed(Stretches stretches, bool begins, Instant at) => begins ? stretches.Begin(at) : stretches.End(at);

    private static AttendanceState With(AttendanceState state, SeatKey seat, Func<SeatEvidence, SeatEvidence> change) =>
        state with { Evidence = state.Evidence.SetItem(seat, change(state.EvidenceOf(seat))) };
}
