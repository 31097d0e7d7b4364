using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.Tests.Samples;

namespace MeetingOrchestrator.Application.Tests.Imports;

public class SchemaTests
{
    public static TheoryData<string> Schemas => ["council-file.schema.json", "scenario-file.schema.json"];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Schema_is_draft_07_and_closed(string name)
    {
        var schema = Embedded(name);
        schema["$schema"]!.GetValue<string>().ShouldBe("http://json-schema.org/draft-07/schema#");
        var objects = Forms(schema).Where(form => form["properties"] is JsonObject).ToList();
        objects.Count.ShouldBeGreaterThan(5);
        objects.ShouldAllBe(form => form["additionalProperties"] != null && !form["additionalProperties"]!.GetValue<bool>());
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Every_form_is_described_and_every_pattern_has_an_example_of_it(string name)
    {
        var schema = Embedded(name);
        Forms(schema).Where(form => form["type"] is JsonValue).ShouldAllBe(form => form["description"] != null);
        var patterns = Forms(schema).Where(form => form["pattern"] is JsonValue).ToList();
        patterns.ShouldNotBeEmpty();
        foreach (var form in patterns)
        {
            var (pattern, example) = (form["pattern"]!.GetValue<string>(), form["examples"]![0]!.GetValue<string>());
            Regex.IsMatch(example, pattern).ShouldBeTrue(pattern);
            Regex.IsMatch(example + "\n", pattern).ShouldBeFalse(pattern);
        }
    }

    [Theory]
    [InlineData("cis-migration-council.json")]
    [InlineData("25th-meeting.scenario.json")]
    public void Sample_names_the_schema_that_it_is_checked_by(string sample)
    {
        var named = JsonNode.Parse(SampleFiles.Named(sample))!["$schema"]!.GetValue<string>();
        Embedded(Path.GetFileName(named))["$id"]!.GetValue<string>().ShouldBe(Path.GetFileName(named));
        File.Exists(Path.Combine(SampleFiles.Folder, named)).ShouldBeTrue();
    }

    private static JsonObject Embedded(string name)
    {
        using var stream = typeof(CouncilFile).Assembly.GetManifestResourceStream(name).ShouldNotBeNull();
        return JsonNode.Parse(stream)!.AsObject();
    }

    private static IEnumerable<JsonObject> Forms(JsonNode? node) => node switch
    {
        JsonObject form => form.SelectMany(field => Forms(field.Value)).Prepend(form),
        JsonArray items => items.SelectMany(Forms),
        _ => [],
    };
}
