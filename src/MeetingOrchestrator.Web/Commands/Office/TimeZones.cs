using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Localization;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace MeetingOrchestrator.Web.Commands.Office;

/// <summary>Lets the instants of meetings follow the time-zone data that this version came with.</summary>
internal static class TimeZones
{
    /// <summary>Reviews all schedules; what was found is logged.</summary>
    public static async Task ReviewTimeZonesAsync(this IServiceProvider services, TimeProvider time, CancellationToken cancellationToken)
    {
        var texts = services.GetRequiredService<IStringLocalizer<Terminal>>();
        var reason = new BilingualText(
            In(HouseCultures.Russian, () => texts[Terminal.TimeZoneReason, ZoneNames.Version]),
            In(HouseCultures.English, () => texts[Terminal.TimeZoneReason, ZoneNames.Version]));
        await services.GetRequiredService<ITimeZoneReview>().RunAsync(Instant.FromDateTimeOffset(time.GetUtcNow()), reason, cancellationToken);
    }

    private static string In(System.Globalization.CultureInfo culture, Func<string> text)
    {
        using var scope = LanguageScope.Enter(culture);
        return text();
    }
}
