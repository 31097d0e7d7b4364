using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Application.Imports.Reading;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;
using NodaTime.Text;
using Codes = MeetingOrchestrator.Localization.Imports;

namespace MeetingOrchestrator.Application.Imports.Checks;

/// <summary>Whether each line of the schedule names one time.</summary>
internal static class MeetingChecks
{
    private static readonly LocalDateTimePattern LocalStart = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    // The bounds of the calendar, so that what is read can be registered.
    private static readonly LocalDate Earliest = new(1900, 1, 1);
    private static readonly LocalDate Latest = new(2200, 1, 1);

    public static IEnumerable<Finding> Of(FileNode meetings) =>
    [
        .. Repeated.In(meetings.Children().Select(meeting => meeting["number"]), Codes.MeetingRepeated),
        .. meetings.Children().Select(meeting => Resolve(meeting).Fault).OfType<Finding>(),
    ];

    /// <summary>The time of a meeting, or what is wrong with it.</summary>
    public static (MeetingTime? Time, Finding? Fault) Resolve(FileNode meeting)
    {
        var (start, zone, length) = (meeting["localStart"], meeting["zone"], meeting["length"]);
        if (LocalStart.Parse(start.Text) is not { Success: true, Value: var local })
        {
            return (null, new Finding(start, Codes.NoSuchDate, start.Text));
        }

        // Far outside the instants would overflow before they could be compared.
        if (local.Year < Earliest.Year || local.Year > Latest.Year)
        {
            return (null, Finding.Of(start, new TimeRefusal.OutOfRange(Earliest, Latest)));
        }

        if (!Lengths.TryRead(length.Text, out var duration))
        {
            return (null, new Finding(length, Codes.NotALength, length.Text, "PT3H"));
        }

        Offset? offset = meeting.Find("offset") is { } given ? OffsetPattern.GeneralInvariant.Parse(given.Text).Value : null;
        var resolved = MeetingTime.Resolve(local, ZoneNames.Current(zone.Text), duration.Value, offset);
        return (resolved.Refusal ?? OutOfRange(resolved.Time!)) is { } refusal
            ? (null, Finding.Of(Place(refusal, meeting), refusal))
            : (resolved.Time, null);
    }

    private static TimeRefusal.OutOfRange? OutOfRange(MeetingTime time) =>
        time.Start < Midnight(Earliest) || time.End > Midnight(Latest) ? new TimeRefusal.OutOfRange(Earliest, Latest) : null;

    private static Instant Midnight(LocalDate date) => date.AtMidnight().InUtc().ToInstant();

    private static FileNode Place(Refusal refusal, FileNode meeting) => meeting[refusal switch
    {
        TimeRefusal.UnknownZone => "zone",
        TimeRefusal.EndBeforeStart => "length",
        TimeRefusal.OffsetContradictsZone => "offset",
        _ => "localStart",
    }];
}
