using Microsoft.Extensions.Localization;

namespace MeetingOrchestrator.Localization;

/// <summary>Lists inside a sentence.</summary>
public static class SerialList
{
    /// <summary>«А», «А и Б», «А, Б и В»; "A, B and C". Empty for no part.</summary>
    public static string Listed(this IStringLocalizer<Terms> terms, IReadOnlyList<string> parts)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Count switch
        {
            0 => "",
            1 => parts[0],
            _ => terms[Terms.ListEnd, string.Join(", ", parts.Take(parts.Count - 1)), parts[^1]],
        };
    }
}
