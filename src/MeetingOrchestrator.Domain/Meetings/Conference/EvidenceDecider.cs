using System.Collections.Immutable;
using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Conference;

/// <summary>Keeps what the attendance reports say, and what a person says of the records that match nobody.</summary>
internal static class EvidenceDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) =>
        Require.Convened(state) is { } refusal ? refusal : command switch
        {
            RecordConferenceAttendance harvest => Harvest(harvest, state.Conference),
            MatchAttendance match => Match(match, state),
            _ => throw new UnreachableException(),
        };

    /// <summary>The harvest with the matched records moved to their seats; those said to be of nobody at the table are left out.</summary>
    public static ConferenceAttendance? Merge(ConferenceAttendance? reported, IReadOnlyDictionary<string, SeatKey?> matched)
    {
        if (reported is null)
        {
            return null;
        }

        var added = from record in reported.Unmatched
                    where matched.GetValueOrDefault(record.Record) is not null
                    select new SeatConnection(matched[record.Record]!.Value, record.Connected);
        var connections = reported.Connections.Concat(added).GroupBy(connection => connection.Seat)
            .Select(seat => new SeatConnection(seat.Key, Spans.Union(seat.SelectMany(connection => connection.Connected))))
            .OrderBy(connection => connection.Seat.Value, StringComparer.Ordinal);
        return reported with
        {
            Connections = [.. connections],
            Unmatched = reported.Unmatched.RemoveAll(record => matched.ContainsKey(record.Record)),
        };
    }

    private static Verdict<MeetingEvent> Harvest(RecordConferenceAttendance command, ConferenceState state) =>
        !state.HarvestsDue.Contains(command.Milestone) ? new ConferenceRefusal.HarvestNotDue(command.Milestone)
        : state.Harvested.Contains(command.Milestone) ? Verdict<MeetingEvent>.Accept()
        : Verdict<MeetingEvent>.Accept(
            new ConferenceAttendanceRecorded(command.Milestone, command.Sessions, command.Connections, command.Unmatched));

    private static Verdict<MeetingEvent> Match(MatchAttendance command, MeetingState state)
    {
        var conference = state.Conference;
        var known = conference.Reported?.Unmatched.Any(record => record.Record == command.Record) == true;
        return ((known ? null : new ConferenceRefusal.UnknownRecord(command.Record))
            ?? (command.Seat is { } seat ? Require.Seat(state, seat) : null)) is { } refusal ? refusal
            : conference.Matched.TryGetValue(command.Record, out var before) && before == command.Seat ? Verdict<MeetingEvent>.Accept()
            : Verdict<MeetingEvent>.Accept(new AttendanceMatched(command.Record, command.Seat));
    }
}
