using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Graph.Failures;

namespace MeetingOrchestrator.Graph.Client;

/// <summary>Lists that come in pages.</summary>
internal static class Pages
{
    /// <summary>How many pages of one list are followed: far more than any has, and an end for a link that leads in a circle.</summary>
    public const int Most = 1000;

    /// <summary>All items of a list.</summary>
    /// <param name="read">Reads a page, the first one where the link is null.</param>
    /// <exception cref="ProviderException">TryAgain when there is no end to the pages.</exception>
    public static async Task<List<T>> AllAsync<T>(Func<string?, Task<(List<T>? Items, string? Next)>> read)
    {
        var all = new List<T>();
        string? next = null;
        for (var page = 0; page < Most; page++)
        {
            (var items, next) = await read(next);
            all.AddRange(items ?? []);
            if (string.IsNullOrEmpty(next))
                return all;
        }

        throw new ProviderException(ProviderFailure.TryAgain, FailureCode.TooManyPages);
    }
}
