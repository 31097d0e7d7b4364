using System.Globalization;

namespace MeetingOrchestrator.Localization;

/// <summary>Ordinal numbers of meetings as they stand in a sentence.</summary>
public static class Ordinal
{
    /// <summary>
    /// English: "25th". Russian: the bare number, because its ending is the sentence's own («25-е заседание», «25-го заседания»)
    /// and stands in the resource.
    /// </summary>
    public static string Of(CultureInfo culture, int number)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var digits = number.ToString(CultureInfo.InvariantCulture);
        if (HouseCultures.IsRussian(culture))
        {
            return digits;
        }

        // CLDR ordinal rule for English.
        return digits + (number % 100, number % 10) switch
        {
            (11 or 12 or 13, _) => "th",
            (_, 1) => "st",
            (_, 2) => "nd",
            (_, 3) => "rd",
            _ => "th",
        };
    }
}
