using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Web.Tests.Api;

/// <summary>A body that has the form a schema asks for, made of the schema alone: commands that nobody here has heard of get one too.</summary>
internal static class SchemaSpecimen
{
    public static string Of(JsonObject schema) => Value(schema, string.Empty).ToJsonString();

    private static JsonNode Value(JsonNode schema, string name)
    {
        if (schema["enum"] is JsonArray allowed)
        {
            return allowed[0]!.DeepClone();
        }

        if (schema["anyOf"] is JsonArray kinds)
        {
            return Value(Joined(schema, kinds[0]!), name);
        }

        return Type(schema) switch
        {
            "object" => Fields(schema),
            "array" => schema["items"] is { } item ? new JsonArray(Value(item, name)) : new JsonArray(),
            "integer" or "number" => 1,
            "boolean" => true,
            _ => Text(schema["description"]?.GetValue<string>() ?? string.Empty, name),
        };
    }

    private static string? Type(JsonNode schema) => schema["type"] switch
    {
        JsonArray several => several[0]!.GetValue<string>(),
        { } one => one.GetValue<string>(),
        null => null,
    };

    // What is common to all kinds of a thing stands beside the kinds.
    private static JsonObject Joined(JsonNode whole, JsonNode kind)
    {
        var joined = kind.DeepClone().AsObject();
        foreach (var (key, value) in whole.AsObject().Where(pair => pair.Key is "required" or "type"))
        {
            joined[key] = key == "required" && joined[key] is JsonArray own
                ? new JsonArray([.. own.Concat(value!.AsArray()).Select(name => name!.DeepClone())])
                : joined[key]?.DeepClone() ?? value!.DeepClone();
        }

        return joined;
    }

    private static JsonObject Fields(JsonNode schema)
    {
        var required = schema["required"]?.AsArray().Select(name => name!.GetValue<string>()).ToHashSet() ?? [];
        return new JsonObject(schema["properties"]?.AsObject()
            .Where(field => required.Contains(field.Key))
            .Select(field => KeyValuePair.Create(field.Key, (JsonNode?)Value(field.Value!, field.Key))) ?? []);
    }

    private static string Text(string description, string name) => description switch
    {
        "SeatKey." => "KZ",
        "MeetingId." => "cis-migration-25",
        "ItemKey." => "9",
        _ when description.StartsWith("Key of a person", StringComparison.Ordinal) => "kz-head",
        _ when description.StartsWith("Instant", StringComparison.Ordinal) => "2021-02-18T08:00:00Z",
        _ when description.StartsWith("Local date and time", StringComparison.Ordinal) => "2021-02-18T11:00:00",
        _ when description.StartsWith("Local date,", StringComparison.Ordinal) => "2021-02-18",
        _ when description.StartsWith("Local time", StringComparison.Ordinal) => "11:00:00",
        _ when description.StartsWith("Elapsed", StringComparison.Ordinal) => "PT10M",
        _ when description.StartsWith("Period", StringComparison.Ordinal) => "P1D",
        _ when description.StartsWith("Fraction", StringComparison.Ordinal) => "2/3",
        _ when name == "zone" => "Europe/Moscow",
        _ when name is "interprets" => "ru",
        _ => "nothing-1",
    };
}
