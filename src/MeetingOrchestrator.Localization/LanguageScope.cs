using System.Globalization;

namespace MeetingOrchestrator.Localization;

/// <summary>
/// Renders in the reader's culture, whoever runs the code: resources follow <see cref="CultureInfo.CurrentUICulture"/>, dates and numbers
/// <see cref="CultureInfo.CurrentCulture"/>. Setting one without the other gives Russian words around English dates.
/// </summary>
public sealed class LanguageScope : IDisposable
{
    private readonly CultureInfo _format = CultureInfo.CurrentCulture;
    private readonly CultureInfo _words = CultureInfo.CurrentUICulture;

    private LanguageScope()
    {
    }

    /// <summary>Sets both cultures until the scope is disposed.</summary>
    public static LanguageScope Enter(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var scope = new LanguageScope();
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
        return scope;
    }

    /// <summary>Restores what was set before <see cref="Enter"/>.</summary>
    public void Dispose()
    {
        CultureInfo.CurrentCulture = _format;
        CultureInfo.CurrentUICulture = _words;
    }
}
