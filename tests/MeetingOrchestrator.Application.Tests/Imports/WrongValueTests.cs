using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.Scenarios;
using MeetingOrchestrator.Application.Tests.Samples;

namespace MeetingOrchestrator.Application.Tests.Imports;

/// <summary>Whatever single value is wrong, the file gives an error with a place or can be read: it never fails otherwise.</summary>
public partial class WrongValueTests
{
    private static readonly string?[] WrongAnywhere =
        [null, "null", "true", "-1", "1.0", "1e400", "99999999999999999999", "\"\"", "\"x\"", "[null]", "{}", "{\"a.b\":1}"];

    private static readonly string[] WrongTexts =
    [
        "\"x\\n\"", "\"KZ\\n\"", "\"kz-head\\n\"", "\"\\u0000\"", "\"2/3\\n\"", "\"+18:59\"", "\"-00:00\"", "\"P1D\\n\"", "\"PT1H\\n\"", "\"P\"",
        "\"10:00\\n\"", "\"2021-02-18T11:00\\n\"", "\"9999-12-31T23:59\"", "\"0000-01-01T00:00\"",
    ];

    [Fact]
    public void Council_file_with_one_wrong_value_gives_an_error_or_is_read() =>
        Spoil(SampleFiles.Council, bytes => CouncilFile.Read(bytes).Error).ShouldBeGreaterThan(500);

    [Fact]
    public void Rules_in_full_with_one_wrong_value_give_an_error_or_are_read()
    {
        CouncilFile.Read(RulesInFull.Bytes()).Error.ShouldBeNull();
        Spoil(RulesInFull.Bytes(), bytes => CouncilFile.Read(bytes).Error, "$.rules.").ShouldBeGreaterThan(500);
    }

    [Fact]
    public void Scenario_with_one_wrong_value_gives_an_error_or_is_read()
    {
        var council = SampleFiles.CouncilRead();
        Spoil(EachKindOfStep(), bytes => ScenarioFile.Read(bytes, council).Error).ShouldBeGreaterThan(500);
    }

    private static byte[] EachKindOfStep()
    {
        var file = JsonNode.Parse(SampleFiles.Scenario)!;
        var steps = file["steps"]!.AsArray().DistinctBy(step => (step!["do"] ?? step["outside"])!.GetValue<string>()).ToArray();
        file["steps"] = new JsonArray([.. steps.Select(step => step!.DeepClone())]);
        return Encoding.UTF8.GetBytes(file.ToJsonString());
    }

    private static int Spoil(byte[] sample, Func<byte[], ImportError?> read, string within = "$")
    {
        var errors = 0;
        foreach (var place in Places(JsonNode.Parse(sample)!).Where(place => place.StartsWith(within, StringComparison.Ordinal)))
        {
            foreach (var wrong in WrongAnywhere.Concat(IsText(sample, place) ? WrongTexts : []))
            {
                var file = JsonNode.Parse(sample)!;
                Replace(file, place, wrong);
                var error = Should.NotThrow(() => read(Encoding.UTF8.GetBytes(file.ToJsonString())), $"{place} = {wrong ?? "(removed)"}");
                errors += error is null ? 0 : 1;
                error?.Path.ShouldStartWith("$");
            }
        }

        return errors;
    }

    private static bool IsText(byte[] sample, string place) => Node(JsonNode.Parse(sample)!, place).GetValueKind() == JsonValueKind.String;

    private static JsonNode Node(JsonNode root, string place) => Descendants(root).Single(node => node.GetPath() == place);

    // Of equal items of a list the first: the others take the same way through the reader.
    private static IEnumerable<string> Places(JsonNode root)
    {
        var kinds = new HashSet<string>();
        return [.. Descendants(root).Select(node => node.GetPath()).Where(path => path != "$" && kinds.Add(Index().Replace(path, "[]")))];
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Descendants(field.Value!)).Prepend(node),
        JsonArray items => items.SelectMany(item => Descendants(item!)).Prepend(node),
        _ => [node],
    };

    private static void Replace(JsonNode root, string path, string? json)
    {
        var node = Node(root, path);
        if (json is not null)
        {
            using var value = JsonDocument.Parse(json);
            node.ReplaceWith(value.RootElement.Clone());
        }
        else if (node.Parent is JsonObject parent)
        {
            parent.Remove(node.GetPropertyName());
        }
        else
        {
            node.Parent!.AsArray().Remove(node);
        }
    }

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex Index();
}
