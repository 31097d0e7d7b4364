using System.Text.Json.Nodes;
using CsCheck;

namespace MeetingOrchestrator.Record.Tests;

/// <summary>Random JSON within the restrictions.</summary>
internal static class JsonGen
{
    private static readonly string[] Fragments = ["a", "Z", "ё", "й", "€", "é", "😀", "中", "\n", "\"", "\\", "\u0007", "\u007f", "\u2028", "ﬃ", "/", " ", "0"];

    public static Gen<string> Text { get; } = Gen.Int[0, Fragments.Length - 1].Select(i => Fragments[i]).Array[0, 6].Select(string.Concat);

    public static Gen<JsonNode?> Value(int depth) => depth == 0
        ? Scalar
        : Gen.OneOf(
            Scalar,
            Value(depth - 1).Array[0, 4].Select(items => (JsonNode?)new JsonArray(items)),
            Object(depth).Select(members => (JsonNode?)members));

    public static Gen<JsonObject> Object(int depth) => Gen.Select(Text, Value(depth - 1)).Array[0, 4].Select(pairs =>
    {
        var members = new JsonObject();
        foreach (var (key, value) in pairs)
            members[key] = value;
        return members;
    });

    private static Gen<JsonNode?> Scalar { get; } = Gen.OneOf(
        Text.Select(text => (JsonNode?)JsonValue.Create(text)),
        Gen.Long[-CanonicalJson.MaxInteger, CanonicalJson.MaxInteger].Select(number => (JsonNode?)JsonValue.Create(number)),
        Gen.Bool.Select(value => (JsonNode?)JsonValue.Create(value)),
        Gen.Const((JsonNode?)null));
}
