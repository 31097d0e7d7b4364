using MeetingOrchestrator.Application.Conference;
using Microsoft.Graph.Models;
using NodaTime;
using AttendanceInterval = MeetingOrchestrator.Application.Conference.AttendanceInterval;
using AttendanceRecord = MeetingOrchestrator.Application.Conference.AttendanceRecord;
using ReportedInterval = Microsoft.Graph.Models.AttendanceInterval;
using ReportedRecord = Microsoft.Graph.Models.AttendanceRecord;

namespace MeetingOrchestrator.Graph.Conference;

internal static class AttendanceReader
{
    /// <summary>Null while the session has no end: it is still being held, and a later fetch brings it whole.</summary>
    public static AttendanceSession? Session(string id, MeetingAttendanceReport report, List<ReportedRecord> records) =>
        report is { MeetingStartDateTime: { } start, MeetingEndDateTime: { } end }
            ? new AttendanceSession(
                id, Instant.FromDateTimeOffset(start), Instant.FromDateTimeOffset(end), [.. records.Select(record => Record(record, end))])
            : null;

    private static AttendanceRecord Record(ReportedRecord record, DateTimeOffset sessionEnd) => new(
        Given(record.Identity?.DisplayName),
        Given(record.EmailAddress),
        [.. (record.AttendanceIntervals ?? []).Select(interval => Interval(interval, sessionEnd)).OfType<AttendanceInterval>()],
        DirectoryId(record.Identity));

    // Guests, telephones and other services carry ids too, but none of a directory.
    private static string? DirectoryId(Identity? identity) =>
        identity is CommunicationsGuestIdentity or CommunicationsPhoneIdentity or AzureCommunicationServicesUserIdentity
            ? null
            : Given(identity?.Id);

    // Whoever never left was there until the session ended.
    private static AttendanceInterval? Interval(ReportedInterval interval, DateTimeOffset sessionEnd) => interval.JoinDateTime is { } join
        ? new AttendanceInterval(Instant.FromDateTimeOffset(join), Instant.FromDateTimeOffset(interval.LeaveDateTime ?? sessionEnd))
        : null;

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
