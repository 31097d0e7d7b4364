using System.Globalization;
using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Control;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Meetings;

/// <summary>Makes a report of one session from what the control API says about it.</summary>
internal static class AttendanceReport
{
    /// <summary>Kept beside Graph's properties and never shown: a report may be there only hours after its session [3].</summary>
    private const string AvailableFrom = "availableFrom";

    /// <summary>The meeting's reports that exist at this instant, as Graph shows them with their records.</summary>
    public static IReadOnlyList<JsonObject> Shown(StoredMeeting meeting, DateTimeOffset now) =>
    [
        .. meeting.Reports.Select(report => report!.AsObject())
            .Where(report => report[AvailableFrom].Text() is not { } from || Instants.Parse(from) <= now)
            .Select(Public),
    ];

    /// <param name="meeting">The meeting.</param>
    /// <param name="number">Place among the meeting's reports, from 0: it keeps two sessions of one meeting apart.</param>
    /// <param name="session">What happened.</param>
    public static JsonObject Of(StoredMeeting meeting, int number, AttendedSession session)
    {
        var id = DeterministicId.Uuid("attendanceReport", meeting.Id, number.ToString(CultureInfo.InvariantCulture)).ToString();
        return new JsonObject
        {
            ["id"] = id,
            ["totalParticipantCount"] = session.Records.Count,
            ["meetingStartDateTime"] = Instants.Utc(session.Start),
            ["meetingEndDateTime"] = Instants.Utc(session.End),
            [AvailableFrom] = session.AvailableFrom is { } from ? Instants.Utc(from) : null,
            ["attendanceRecords"] = new JsonArray([.. session.Records.Select((record, i) => Record(id, i, record))]),
        };
    }

    private static JsonObject Public(JsonObject report)
    {
        var shown = report.Copy();
        shown.Remove(AvailableFrom);
        return shown;
    }

    private static JsonObject Record(string reportId, int number, AttendedRecord record) => new()
    {
        ["id"] = DeterministicId.Uuid("attendanceRecord", reportId, number.ToString(CultureInfo.InvariantCulture)).ToString(),
        ["emailAddress"] = record.EmailAddress,
        ["totalAttendanceInSeconds"] = record.Intervals.Sum(Seconds),
        ["role"] = record.Role,
        ["identity"] = record.Identity is not { } identity ? null : new JsonObject
        {
            ["id"] = identity.Id,
            ["displayName"] = identity.DisplayName,
        },
        ["attendanceIntervals"] = new JsonArray([.. record.Intervals.Select(interval => new JsonObject
        {
            ["joinDateTime"] = Instants.Utc(interval.Join),
            ["leaveDateTime"] = Instants.Utc(interval.Leave),
            ["durationInSeconds"] = Seconds(interval),
        })]),
    };

    private static int Seconds(AttendedInterval interval) => (int)(interval.Leave - interval.Join).TotalSeconds;
}
