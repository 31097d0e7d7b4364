using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MeetingOrchestrator.GraphSimulator.Shapes;

/// <summary>An object of a Graph type. Unknown names are refused except annotations and schema-extension names [D].</summary>
internal sealed partial record ObjectShape(string Type, IReadOnlyDictionary<string, Shape> Properties) : Shape
{
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>Names Graph knows but does not let a client write. Refusing them is stricter than Graph, which ignores some [U].</summary>
    public IReadOnlyList<string> ReadOnly { get; init; } = [];

    public override string? Problem(JsonNode? value, string path)
    {
        if (value is null)
            return null;
        if (value is not JsonObject body)
            return $"The value of '{path}' must be an object of type '{Type}'.";
        var missing = Required.FirstOrDefault(name => body[name] is null);
        if (missing is not null)
            return $"The property '{missing}' of type '{Type}' is required.";
        return body.Select(property => Check(property.Key, property.Value, path)).FirstOrDefault(problem => problem is not null);
    }

    private string? Check(string name, JsonNode? value, string path)
    {
        if (name.Contains("@odata.", StringComparison.Ordinal) || SchemaExtension().IsMatch(name))
            return null;
        if (ReadOnly.Contains(name))
            return $"The property '{name}' of type '{Type}' is read-only.";
        return Properties.TryGetValue(name, out var shape)
            ? shape.Problem(value, path.Length == 0 ? name : $"{path}.{name}")
            : $"The property '{name}' does not exist on type '{Type}'. Make sure to only use property names that are defined by the type.";
    }

    [GeneratedRegex("^ext[a-z0-9]{8}_")]
    private static partial Regex SchemaExtension();
}
