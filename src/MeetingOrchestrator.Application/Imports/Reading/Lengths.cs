using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace MeetingOrchestrator.Application.Imports.Reading;

/// <summary>Elapsed times as files write them: ISO 8601, in days of 24 hours, hours, minutes and seconds.</summary>
internal static class Lengths
{
    /// <summary>Reads <c>PT3H</c>, <c>P45D</c> or <c>-PT10M</c>. Years and months have no fixed length and are refused.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out Duration? length)
    {
        var negative = text.StartsWith('-');
        var parsed = PeriodPattern.Roundtrip.Parse(negative ? text[1..] : text);
        length = parsed is { Success: true, Value: { Years: 0, Months: 0 } period } ? Signed(period.ToDuration(), negative) : null;
        return length is not null;
    }

    /// <summary>Writes whole seconds as hours, minutes and seconds: <c>PT72H</c>, <c>PT0S</c>.</summary>
    public static string Write(Duration length)
    {
        var (hours, minutes, seconds) = ((long)length.TotalHours, length.Minutes, length.Seconds);
        var written = string.Create(
            CultureInfo.InvariantCulture,
            $"PT{(hours > 0 ? $"{hours}H" : "")}{(minutes > 0 ? $"{minutes}M" : "")}{(seconds > 0 ? $"{seconds}S" : "")}");
        return written == "PT" ? "PT0S" : written;
    }

    private static Duration Signed(Duration duration, bool negative) => negative ? -duration : duration;
}
