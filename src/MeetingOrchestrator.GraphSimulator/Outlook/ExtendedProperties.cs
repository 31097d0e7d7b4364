using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Outlook;

/// <summary>[D] Single-value extended properties: written with the item, shown only when $expand filters them by id.</summary>
internal static partial class ExtendedProperties
{
    public const string Name = "singleValueExtendedProperties";

    public static void Merge(StoredItem item, JsonNode? given)
    {
        foreach (var property in given as JsonArray ?? [])
        {
            if (Find(item, property!["id"].Text()!) is { } known)
                item.ExtendedProperties.Remove(known);
            item.ExtendedProperties.Add(property.DeepClone());
        }
    }

    public static bool Has(StoredItem item, string id, string value) => Find(item, id)?["value"].Text() == value;

    /// <summary>The part of $expand the simulator models; null when it is something else.</summary>
    public static IReadOnlyList<string>? ExpandedIds(string expand)
    {
        var match = Expand().Match(expand);
        return match.Success ? [.. match.Groups["id"].Captures.Select(capture => capture.Value.Replace("''", "'"))] : null;
    }

    public static JsonArray Show(StoredItem item, IReadOnlyList<string> ids) =>
        [.. ids.Select(id => Find(item, id)?.DeepClone()).Where(property => property is not null)];

    private static JsonNode? Find(StoredItem item, string id) => item.ExtendedProperties.FirstOrDefault(
        property => string.Equals(property!["id"].Text(), id, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^singleValueExtendedProperties\(\$filter=id eq '(?<id>(?:[^']|'')*)'(?: or id eq '(?<id>(?:[^']|'')*)')*\)$")]
    private static partial Regex Expand();
}
