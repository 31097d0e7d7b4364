using System.Text.RegularExpressions;

namespace MeetingOrchestrator.Domain.Kernel;

/// <summary>An agenda item's key: its number in the provisional agenda, e.g. <c>4</c> or <c>4.2</c>; it does not change when the agenda is reordered.</summary>
public readonly partial record struct ItemKey : IIdentifier<ItemKey>
{
    private ItemKey(string value) => Value = value;

    /// <inheritdoc/>
    public string Value { get; }

    /// <summary>The item of which this is a sub-item: <c>4</c> for <c>4.2</c>; null for an item of the first level.</summary>
    public ItemKey? Parent => Value.LastIndexOf('.') is var dot and > 0 ? new ItemKey(Value[..dot]) : null;

    /// <summary>Whether this is a sub-item, at whatever depth, of the other.</summary>
    public bool IsUnder(ItemKey other) => Value.StartsWith(other.Value + ".", StringComparison.Ordinal);

    /// <inheritdoc/>
    public static ItemKey Parse(string text) =>
        Form().IsMatch(text) ? new(text) : throw new FormatException($"'{text}' is not a agenda item key.");

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"^[0-9]{1,3}(?:\.[0-9]{1,3}){0,3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
