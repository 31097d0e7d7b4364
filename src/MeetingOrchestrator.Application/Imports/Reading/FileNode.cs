using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace MeetingOrchestrator.Application.Imports.Reading;

/// <summary>A value of a file, with its place.</summary>
/// <param name="Element">The value.</param>
/// <param name="Path">JSON path, e.g. <c>$.seats[3].zone</c>.</param>
/// <param name="Order">The place among its siblings at each level, from the root: compares in document order.</param>
/// <param name="Name">The name of the field it is the value of; null for the root and for items of lists.</param>
internal sealed partial record FileNode(JsonElement Element, string Path, ImmutableArray<int> Order, string? Name = null)
{
    /// <summary>Compares places: what comes first in the file is less.</summary>
    public static IComparer<FileNode> InDocumentOrder { get; } =
        Comparer<FileNode>.Create((a, b) => a.Order.AsSpan().SequenceCompareTo(b.Order.AsSpan()));

    /// <summary>The value as a text; only after the schema was checked.</summary>
    public string Text => Element.GetString()!;

    /// <summary>The field of this name; only after the schema was checked.</summary>
    public FileNode this[string name] => Find(name) ?? throw new KeyNotFoundException($"{Path} has no field '{name}'.");

    /// <summary>The field of this name, or null.</summary>
    public FileNode? Find(string name) => Children().FirstOrDefault(child => child.Name == name);

    /// <summary>Fields of an object, items of a list, in the order of the file.</summary>
    public IEnumerable<FileNode> Children() => Element.ValueKind switch
    {
        JsonValueKind.Object => Element.EnumerateObject().Select((field, index) =>
            new FileNode(field.Value, Path + Step(field.Name), Order.Add(index), field.Name)),
        JsonValueKind.Array => Element.EnumerateArray().Select((item, index) => new FileNode(item, $"{Path}[{index}]", Order.Add(index))),
        _ => [],
    };

    /// <summary>This and everything within, in the order of the file.</summary>
    public IEnumerable<FileNode> Descendants() => Children().SelectMany(child => child.Descendants()).Prepend(this);

    private static string Step(string name) => PlainName().IsMatch(name) ? "." + name : $"['{name}']";

    [GeneratedRegex(@"^[A-Za-z_$][A-Za-z0-9_$]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainName();
}
