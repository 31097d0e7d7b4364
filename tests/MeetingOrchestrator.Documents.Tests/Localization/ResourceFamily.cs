using System.Collections;
using System.Globalization;
using System.Resources;
using MeetingOrchestrator.Localization;

namespace MeetingOrchestrator.Documents.Tests.Localization;

/// <summary>
/// A family of texts as it was compiled, each language by itself: with parents on, a key missing in Russian reads as English and no test sees it.
/// </summary>
internal sealed record ResourceFamily(Type Marker, IReadOnlyDictionary<string, string> English, IReadOnlyDictionary<string, string> Russian)
{
    public static IEnumerable<ResourceFamily> All => typeof(LanguageScope).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".resources", StringComparison.Ordinal))
        .Select(name => typeof(LanguageScope).Assembly.GetType(name[..^".resources".Length], throwOnError: true)!)
        .Select(Load);

    private static ResourceFamily Load(Type marker)
    {
        var manager = new ResourceManager(marker);
        return new ResourceFamily(marker, Texts(manager, CultureInfo.InvariantCulture), Texts(manager, CultureInfo.GetCultureInfo("ru")));
    }

    private static Dictionary<string, string> Texts(ResourceManager manager, CultureInfo culture) =>
        (manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false) ?? throw new MissingManifestResourceException(culture.Name))
        .Cast<DictionaryEntry>()
        .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
}
