using System.Globalization;
using NodaTime;

namespace MeetingOrchestrator.Graph.Failures;

/// <summary>Retry-After (RFC 9110 §10.2.3) in both its forms. The SDK misreads dates.</summary>
internal static class RetryAfter
{
    /// <summary>The time to wait from <paramref name="now"/>; never negative. Null where the header is missing or unreadable.</summary>
    public static Duration? Parse(string? header, DateTimeOffset now)
    {
        if (header is null)
            return null;
        var text = header.Trim();
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return Duration.FromSeconds(seconds);
        return DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? Duration.Max(Duration.Zero, Duration.FromTimeSpan(at - now))
            : null;
    }
}
