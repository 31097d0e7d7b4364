using System.Globalization;

namespace MeetingOrchestrator.Localization;

/// <summary>The two cultures this house writes in, without the user overrides of the machine it runs on.</summary>
public static class HouseCultures
{
    /// <summary>Russian, <c>ru-RU</c>.</summary>
    public static CultureInfo Russian { get; } = CultureInfo.GetCultureInfo("ru-RU");

    /// <summary>English in British spelling, <c>en-GB</c>.</summary>
    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en-GB");

    internal static bool IsRussian(CultureInfo culture) => culture.TwoLetterISOLanguageName == "ru";
}
