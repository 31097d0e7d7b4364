using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingOrchestrator.Application.Imports.Reading;
using MeetingOrchestrator.Domain.Rules;
using Codes = MeetingOrchestrator.Localization.Imports;

namespace MeetingOrchestrator.Application.Imports;

/// <summary>Rules of procedure that the system carries, as data: files of <c>Imports/Presets</c>, of the form of a council file's rules.</summary>
public static class RulesPresets
{
    private const string Prefix = "rules-preset.";

    /// <summary>Keys of the presets, in alphabetical order.</summary>
    public static ImmutableArray<string> Keys { get; } =
    [
        .. typeof(RulesPresets).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^".json".Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The rules of this key; null when the system carries none.</summary>
    public static RulesOfProcedure? Find(string key) => Keys.Contains(key)
        ? CouncilTypes.Read<RulesData>(StrictJson.Parse(Bytes(key)).Value!).Rules
        : null;

    /// <summary>The file in which rules that name a preset are written out: what stands beside the name replaces that part of the preset.</summary>
    internal static ImportResult<FileNode> Expand(FileNode file)
    {
        if (file.Find("rules") is not { Element.ValueKind: JsonValueKind.Object } rules
            || rules.Find("preset") is not { Element.ValueKind: JsonValueKind.String } preset)
        {
            return file;
        }

        if (!Keys.Contains(preset.Text))
        {
            return new ImportError(Codes.UnknownPreset, preset.Path, preset.Text, string.Join(", ", Keys));
        }

        // What the file gives comes first, so that errors are looked for in its own order.
        var whole = new JsonObject();
        foreach (var own in rules.Children().Where(own => own.Name != "preset"))
        {
            whole[own.Name!] = JsonNode.Parse(own.Element.GetRawText());
        }

        foreach (var (name, value) in JsonNode.Parse(Bytes(preset.Text))!.AsObject().Where(part => !whole.ContainsKey(part.Key)))
        {
            whole[name] = value?.DeepClone();
        }

        var written = new JsonObject();
        foreach (var part in file.Children())
        {
            written[part.Name!] = part.Name == "rules" ? whole : JsonNode.Parse(part.Element.GetRawText());
        }

        return StrictJson.Parse(Encoding.UTF8.GetBytes(written.ToJsonString()));
    }

    private static byte[] Bytes(string key)
    {
        using var stream = typeof(RulesPresets).Assembly.GetManifestResourceStream($"{Prefix}{key}.json")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
