using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace MeetingOrchestrator.Mail.Calendars.Writing;

/// <summary>Times in the forms of RFC 5545 §3.3.</summary>
internal static class ContentTime
{
    private static readonly LocalDateTimePattern LocalForm = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");
    private static readonly InstantPattern UtcForm = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private static readonly OffsetPattern HourForm = OffsetPattern.CreateWithInvariantCulture("+HHmm");
    private static readonly OffsetPattern SecondForm = OffsetPattern.CreateWithInvariantCulture("+HHmmss");

    /// <summary>A local time.</summary>
    /// <exception cref="FormatException">It has a fraction of a second, which the format cannot hold.</exception>
    public static string Local(LocalDateTime time) => time.NanosecondOfSecond == 0
        ? LocalForm.Format(time)
        : throw new FormatException("A time in a calendar object is in whole seconds.");

    /// <summary>An instant, its fraction of a second left out: it says when something was written, not when it is held.</summary>
    public static string Utc(Instant instant) => UtcForm.Format(instant);

    /// <summary>A UTC offset; seconds only where it has some, as before 1900.</summary>
    public static string Offset(Offset offset) => (offset.Seconds % 60 == 0 ? HourForm : SecondForm).Format(offset);

    /// <summary>An exact length in hours, minutes and seconds: days would be those of the calendar, which may have 23 hours.</summary>
    /// <exception cref="FormatException">It is not positive, or has a fraction of a second.</exception>
    public static string Length(Duration length)
    {
        if (length <= Duration.Zero || length.SubsecondNanoseconds != 0)
        {
            throw new FormatException("A length in a calendar object is positive and in whole seconds.");
        }

        var (hours, minutes, seconds) = ((long)length.TotalHours, length.Minutes, length.Seconds);
        return (hours, minutes, seconds) switch
        {
            (_, 0, 0) => string.Create(CultureInfo.InvariantCulture, $"PT{hours}H"),
            (0, _, 0) => string.Create(CultureInfo.InvariantCulture, $"PT{minutes}M"),
            (0, 0, _) => string.Create(CultureInfo.InvariantCulture, $"PT{seconds}S"),
            (0, _, _) => string.Create(CultureInfo.InvariantCulture, $"PT{minutes}M{seconds}S"),
            (_, _, 0) => string.Create(CultureInfo.InvariantCulture, $"PT{hours}H{minutes}M"),
            _ => string.Create(CultureInfo.InvariantCulture, $"PT{hours}H{minutes}M{seconds}S"),
        };
    }
}
