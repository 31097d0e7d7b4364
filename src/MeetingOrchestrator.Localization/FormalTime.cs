using System.Globalization;
using Microsoft.Extensions.Localization;

namespace MeetingOrchestrator.Localization;

/// <summary>Dates and times as formal texts write them, in the current culture (see <see cref="LanguageScope"/>).</summary>
public static class FormalTime
{
    // The one zone whose time has a name of its own in official Russian; every other one is named by the capital.
    private const string MoscowZone = "Europe/Moscow";

    /// <summary>«18 февраля 2021 г.»; 18 February 2021.</summary>
    public static string Day(this IStringLocalizer<Terms> terms, DateOnly date) => Say(terms, Terms.Day, date);

    /// <summary>«18 февраля 2021 года»; 18 February 2021.</summary>
    public static string DayInHeading(this IStringLocalizer<Terms> terms, DateOnly date) => Say(terms, Terms.DayInHeading, date);

    /// <summary>«11:00 по московскому времени (UTC+3)», «12:00 (UTC+4, Ереван)»; 12:00 (UTC+4, Yerevan).</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="time">Local time of day.</param>
    /// <param name="offset">The offset from UTC on that date, from time-zone data.</param>
    /// <param name="zone">IANA time-zone id.</param>
    /// <param name="city">The city in the reader's language, nominative.</param>
    public static string TimeIn(this IStringLocalizer<Terms> terms, TimeOnly time, TimeSpan offset, string zone, string city) =>
        zone == MoscowZone
            ? Say(terms, Terms.MoscowTime, time, Utc(offset))
            : Say(terms, Terms.ZoneTime, time, Utc(offset), city);

    /// <summary>
    /// «11:00 по московскому времени», «12:00 по времени Еревана»; 12:00 (UTC+4, Yerevan). Null for a city whose time has no name among the
    /// <see cref="Cities"/>: <see cref="TimeIn"/> then says it.
    /// </summary>
    /// <param name="terms">The terms.</param>
    /// <param name="cities">The names of times.</param>
    /// <param name="time">Local time of day.</param>
    /// <param name="offset">The offset from UTC on that date, from time-zone data.</param>
    /// <param name="zone">IANA time-zone id.</param>
    /// <param name="city">The city's English name, the key of its name.</param>
    public static string? NamedTime(
        this IStringLocalizer<Terms> terms, IStringLocalizer<Cities> cities, TimeOnly time, TimeSpan offset, string zone, string city)
    {
        ArgumentNullException.ThrowIfNull(cities);
        var name = cities[zone == MoscowZone ? "Moscow" : city];
        return name.ResourceNotFound ? null
            : Say(terms, Terms.NamedTime, time, HouseCultures.IsRussian(CultureInfo.CurrentUICulture) ? name.Value : $"{Utc(offset)}, {name}");
    }

    /// <summary>"UTC", "UTC+3", "UTC+5:30", "UTC−3".</summary>
    public static string Utc(TimeSpan offset)
    {
        if (offset == TimeSpan.Zero)
        {
            return "UTC";
        }

        var sign = offset < TimeSpan.Zero ? '\u2212' : '+';
        var size = offset.Duration();
        var minutes = size.Minutes == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{size.Minutes:00}");
        return string.Create(CultureInfo.InvariantCulture, $"UTC{sign}{(int)size.TotalHours}{minutes}");
    }

    private static string Say(IStringLocalizer<Terms> terms, string key, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return terms[key, arguments];
    }
}
