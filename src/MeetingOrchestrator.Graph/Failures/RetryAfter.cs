using System.Globalization;
using NodaTime;

namespace MeetingOrchestrator.Graph.Failures;

/// <summary>Retry-After (RFC 9110 §10.2.3) in both its forms. The SDK misreads dates.</summary>
internal static class RetryAfter
{
    // Nobody means more: a longer wait is a mistake of a proxy or of a clock, and would park an invitation past its meeting.
    private static readonly Duration Longest = Duration.FromDays(1);

    /// <summary>
    /// The time to wait from <paramref name="now"/>; never negative, at most a day. Null where the header is missing or unreadable.
    /// </summary>
    public static Duration? Parse(string? header, DateTimeOffset now)
    {
        var text = header?.Trim();
        if (string.IsNullOrEmpty(text))
            return null;
        if (text.All(char.IsAsciiDigit))
        {
            // More digits than a number holds are as absurd as any number over a day.
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
                ? Duration.Min(Longest, Duration.FromSeconds(seconds))
                : Longest;
        }

        return DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? Duration.Min(Longest, Duration.Max(Duration.Zero, Duration.FromTimeSpan(at - now)))
            : null;
    }
}
