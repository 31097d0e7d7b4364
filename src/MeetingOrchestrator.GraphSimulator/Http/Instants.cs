using System.Globalization;

namespace MeetingOrchestrator.GraphSimulator.Http;

/// <summary>Dates as Graph writes them: UTC with exactly seven fractional digits. The SDK's converters accept no other number of digits.</summary>
internal static class Instants
{
    public const string NeverAnswered = "0001-01-01T00:00:00Z";

    public static string Utc(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    public static string Local(DateTime dateTime) => dateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture);

    public static DateTimeOffset Parse(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
