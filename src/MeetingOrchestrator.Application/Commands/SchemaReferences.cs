using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Application.Commands;

/// <summary>
/// Puts what a schema refers to in the place of the reference. The exporter tells a type once and points there from its other places: into
/// a part that may be taken away, or, once the schema is part of a larger document, to nowhere.
/// </summary>
internal static class SchemaReferences
{
    private const int Deepest = 64;

    /// <summary>Replaces every reference within the schema.</summary>
    /// <exception cref="InvalidOperationException">A type holds itself, so no schema without references could tell it.</exception>
    public static void Inline(JsonObject schema) => Inline(schema, schema, 0);

    private static void Inline(JsonNode node, JsonObject root, int depth)
    {
        if (depth > Deepest)
        {
            throw new InvalidOperationException($"The schema at {node.GetPath()} holds itself.");
        }

        switch (node)
        {
            case JsonObject form:
                foreach (var (name, value) in form.ToList())
                {
                    form[name] = Resolved(value, root);
                    Descend(form[name], root, depth);
                }

                break;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                {
                    items[i] = Resolved(items[i], root);
                    Descend(items[i], root, depth);
                }

                break;
        }
    }

    private static void Descend(JsonNode? node, JsonObject root, int depth)
    {
        if (node is not null)
        {
            Inline(node, root, depth + 1);
        }
    }

    // What stands beside a reference, such as its description, stays.
    private static JsonNode? Resolved(JsonNode? node, JsonObject root)
    {
        while (node is JsonObject form && form["$ref"] is JsonValue target && target.TryGetValue<string>(out var pointer))
        {
            var found = (Find(root, pointer) ?? throw new InvalidOperationException($"{pointer} leads nowhere.")).DeepClone();
            if (found is JsonObject inlined)
            {
                foreach (var (name, value) in form.Where(pair => pair.Key != "$ref" && !inlined.ContainsKey(pair.Key)))
                {
                    inlined[name] = value?.DeepClone();
                }
            }

            node = found;
        }

        // A node that has a parent cannot be put anywhere else; one that stays is put where it was.
        return node?.Parent is null ? node : node.DeepClone();
    }

    private static JsonNode? Find(JsonObject root, string pointer) => pointer.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate((JsonNode?)root, (node, step) => (node, step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)) switch
        {
            (JsonObject form, var name) => form[name],
            (JsonArray items, var index) when int.TryParse(index, System.Globalization.CultureInfo.InvariantCulture, out var place) => items[place],
            _ => null,
        });
}
