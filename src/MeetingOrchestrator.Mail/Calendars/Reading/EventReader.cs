using System.Globalization;
using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;
using NodaTime.Text;

namespace MeetingOrchestrator.Mail.Calendars.Reading;

/// <summary>Reads one VEVENT.</summary>
internal static class EventReader
{
    private const int LongestUid = 255;
    private const int HighestNumber = 9_999;

    private static readonly OffsetPattern[] OffsetForms =
    [
        OffsetPattern.CreateWithInvariantCulture("+HHmm"),
        OffsetPattern.CreateWithInvariantCulture("+HHmmss"),
    ];

    /// <exception cref="CalendarFaultException">There is none, or it is not one line of a length that can be kept.</exception>
    public static string Uid(Component happening)
    {
        var line = happening.Need("UID");
        var uid = line.Text();
        return uid.Length is > 0 and <= LongestUid && !uid.Contains('\n', StringComparison.Ordinal) ? uid : throw line.Malformed();
    }

    public static ScheduleLine Read(Component happening, string uid, CalendarZones zones, bool cancelled)
    {
        var offset = ReadOffset(happening.Find(ScheduleProperty.UtcOffset));
        var start = happening.Need("DTSTART").Time(zones, offset);
        var status = Choose(happening.Find("STATUS"), ("CONFIRMED", "CONFIRMED"), ("TENTATIVE", "TENTATIVE"), ("CANCELLED", "CANCELLED"));
        return new ScheduleLine(
            uid,
            ReadNumber(happening.Find(ScheduleProperty.Number)),
            start.Local,
            start.Zone.Id,
            LengthReading.Of(happening, start, zones),
            offset ?? OffsetOfUtc(start),
            Choose(happening.Find(ScheduleProperty.Date), (ScheduleProperty.Provisional, true), (ScheduleProperty.Fixed, (bool?)false)) ?? status == "TENTATIVE",
            cancelled || status == "CANCELLED",
            Choose(happening.Find(ScheduleProperty.Format), (ScheduleProperty.Videoconference, MeetingFormat.Videoconference), (ScheduleProperty.InPerson, (MeetingFormat?)MeetingFormat.InPerson)),
            ReadHost(happening.Find(ScheduleProperty.Host)),
            ReadPlace(happening),
            happening.Find("SUMMARY").Text());
    }

    // A time in UTC is never in doubt; as a local time it may be.
    private static Offset? OffsetOfUtc(ReadTime start) =>
        start.Zone.MapLocal(start.Local).Count == 2 && Writing.EventTime.Resolve(start.Local, start.Zone) != start.Instant
            ? start.Zone.GetUtcOffset(start.Instant)
            : null;

    private static T? Choose<T>(ContentLine? line, params ReadOnlySpan<(string Name, T Value)> choices)
    {
        if (line is null)
        {
            return default;
        }

        foreach (var (name, value) in choices)
        {
            if (line.Value.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        throw line.Malformed();
    }

    private static int? ReadNumber(ContentLine? line)
    {
        if (line is null)
        {
            return null;
        }

        return int.TryParse(line.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= HighestNumber
            ? number
            : throw line.Malformed();
    }

    private static Offset? ReadOffset(ContentLine? line)
    {
        if (line is null)
        {
            return null;
        }

        foreach (var form in OffsetForms)
        {
            if (form.Parse(line.Value) is { Success: true, Value: var offset })
            {
                return offset;
            }
        }

        throw line.Malformed();
    }

    private static SeatKey? ReadHost(ContentLine? line)
    {
        try
        {
            return line is null ? null : SeatKey.Parse(line.Value);
        }
        catch (FormatException)
        {
            throw line!.Malformed();
        }
    }

    private static BilingualText? ReadPlace(Component happening)
    {
        var (ru, en) = (happening.Find(ScheduleProperty.PlaceRu), happening.Find(ScheduleProperty.PlaceEn));
        return (ru.Text(), en.Text()) switch
        {
            ("", "") => null,
            ("", _) => throw new CalendarFaultException(ScheduleFaultCode.PlaceOneSided, en!.Number, ScheduleProperty.PlaceRu),
            (_, "") => throw new CalendarFaultException(ScheduleFaultCode.PlaceOneSided, ru!.Number, ScheduleProperty.PlaceEn),
            var (russian, english) => new BilingualText(russian, english),
        };
    }
}
