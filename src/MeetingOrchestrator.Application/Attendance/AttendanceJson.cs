using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Domain.Meetings.Conference;

namespace MeetingOrchestrator.Application.Attendance;

/// <summary>The attendance sheet for programs: names as in the record, instants in UTC, names of seats in both languages.</summary>
public static class AttendanceJson
{
    private static readonly JsonSerializerOptions Layout = new(EventJson.Options)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The file, in UTF-8.</summary>
    public static byte[] Write(AttendanceSheet sheet) => JsonSerializer.SerializeToUtf8Bytes(Shape(sheet), Layout);

    /// <summary>The object that is written, for whoever lays it out otherwise.</summary>
    public static JsonElement Element(AttendanceSheet sheet) => JsonSerializer.SerializeToElement(Shape(sheet), Layout);

    private static object Shape(AttendanceSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return new
        {
            meeting = sheet.Meeting,
            number = sheet.Number,
            phase = sheet.Phase,
            zone = sheet.Zone,
            rollCalls = sheet.RollCalls,
            seats = sheet.Seats.Select(line => new
            {
                seat = line.Seat.Key,
                name = new { ru = line.Seat.Ru.Full, en = line.Seat.En.Full },
                kind = line.Seat.Kind,
                status = line.Status,
                representedBy = line.RepresentedBy,
                credentials = line.Credentials,
                holders = line.Holders.Select(held => new
                {
                    person = held.Tenure.Person.Person,
                    role = held.Tenure.Role,
                    function = held.Function,
                    from = held.Tenure.From,
                    to = held.Tenure.To,
                }),
                rollCall = Spans(line.Presence.RollCall),
                conference = Spans(line.Presence.Conference),
                room = Spans(line.Presence.Room),
                disagreements = line.Disagreements.Select(found => new { kind = found.Kind, when = Spans(found.When) }),
            }),
        };
    }

    private static IEnumerable<object> Spans(IEnumerable<Span> spans) => spans.Select(span => new { from = span.From, to = span.To });
}
