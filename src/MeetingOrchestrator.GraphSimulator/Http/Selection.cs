using System.Text.Json.Nodes;

namespace MeetingOrchestrator.GraphSimulator.Http;

internal static class Selection
{
    /// <summary>[D] $select: the named properties, and always the id and the annotations.</summary>
    public static JsonObject Apply(GraphCall call, JsonObject resource)
    {
        if (call.Option("$select") is not { } option)
            return resource;
        var names = option.Split(',', StringSplitOptions.TrimEntries);
        foreach (var (name, _) in resource.ToList())
        {
            if (name != "id" && !name.StartsWith("@odata.", StringComparison.Ordinal) && !names.Contains(name, StringComparer.Ordinal))
                resource.Remove(name);
        }
        return resource;
    }
}
