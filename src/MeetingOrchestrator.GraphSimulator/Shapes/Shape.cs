using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingOrchestrator.GraphSimulator.Shapes;

/// <summary>What a JSON value may be, after Graph's v1.0 metadata. A shape names the first problem it finds, or null.</summary>
internal abstract record Shape
{
    public static readonly Shape Text = new Scalar("a string", value => value.GetValueKind() is JsonValueKind.String);

    public static readonly Shape Flag = new Scalar("a boolean", value => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False);

    public static readonly Shape Number = new Scalar("a number", value => value.GetValueKind() is JsonValueKind.Number);

    /// <summary>[D] Edm.DateTimeOffset: an offset or Z is part of it.</summary>
    public static readonly Shape Instant = new Scalar("a date and time with offset", IsInstant);

    /// <summary>A property whose value is not looked at, because the operation refuses it whenever it is there.</summary>
    public static readonly Shape Any = new AnyShape();

    public abstract string? Problem(JsonNode? value, string path);

    public static Shape OneOf(params string[] members) =>
        new Scalar($"one of {string.Join(", ", members)}", value => value.TryGetValue<string>(out var text) && members.Contains(text));

    public static Shape List(Shape item) => new ListShape(item);

    private static bool IsInstant(JsonValue value) =>
        value.TryGetValue<string>(out var text)
        && text.Length >= 20
        && text[10] == 'T'
        && (text[^1] == 'Z' || text[^6] is '+' or '-')
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private sealed record AnyShape : Shape
    {
        public override string? Problem(JsonNode? value, string path) => null;
    }

    private sealed record Scalar(string Expected, Func<JsonValue, bool> Fits) : Shape
    {
        public override string? Problem(JsonNode? value, string path) =>
            value is null || (value is JsonValue scalar && Fits(scalar)) ? null : $"The value of '{path}' must be {Expected}.";
    }

    private sealed record ListShape(Shape Item) : Shape
    {
        // [D] Collections are not nullable in the metadata.
        public override string? Problem(JsonNode? value, string path)
        {
            if (value is not JsonArray items)
                return $"The value of '{path}' must be an array.";
            return items.Select((item, i) => item is null
                ? $"'{path}[{i}]' must not be null."
                : Item.Problem(item, $"{path}[{i}]")).FirstOrDefault(problem => problem is not null);
        }
    }
}
