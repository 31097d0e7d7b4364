using System.Globalization;
using System.Text.Json;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Localization;
using NodaTime;
using NodaTime.Text;

namespace MeetingOrchestrator.Web.Commands.Office;

/// <summary>How values are written on the command line.</summary>
internal static class Words
{
    /// <summary>A member of an enumeration as files and programs write it.</summary>
    public static string Kebab(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>A member of an enumeration as files write it.</summary>
    public static T Read<T>(string kebab)
        where T : struct, Enum => Enum.GetValues<T>().Single(value => Kebab(value) == kebab);

    /// <summary>All members as files write them.</summary>
    public static string[] All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => Kebab(value))];

    /// <summary>Local date and time with the offset and the zone: "18.03.2027 11:00 (UTC+3, Europe/Moscow)".</summary>
    public static string When(CommandTexts texts, MeetingTime time) =>
        texts.Terminal[Terminal.LocalTime, Local(time.LocalStart), Utc(time), time.Zone];

    /// <summary>The local time as the tables show it.</summary>
    public static string Local(LocalDateTime local) => local.ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>An instant in UTC, for programs.</summary>
    public static string Iso(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    private static string Utc(MeetingTime time) =>
        FormalTime.Utc((time.LocalStart.InUtc().ToInstant() - time.Start).ToTimeSpan());
}
