using System.Text.Json.Nodes;
using MeetingOrchestrator.EndToEnd.Tests.Clock;
using MeetingOrchestrator.EndToEnd.Tests.Support;

namespace MeetingOrchestrator.EndToEnd.Tests.Refusals;

/// <summary>Files that cannot be right: exit 2, one line with code and place in the reader's language, nothing written.</summary>
public sealed class BadFileTests : IDisposable
{
    private static readonly Dictionary<string, Action<JsonObject>> Faults = new()
    {
        ["unknown field"] = council => council["surprise"] = 1,
        ["unknown field of a seat"] = council => council["seats"]![3]!["colour"] = "blue",
        ["wrong zone"] = council => council["seats"]![2]!["zone"] = "Europe/Atlantis",
        ["duplicate seat"] = council => council["seats"]![5]!["key"] = "AZ",
        ["end before start"] = council => council["meetings"]![1]!["length"] = "-PT1H",
        ["nonexistent local time"] = council => (council["meetings"]![0]!["zone"], council["meetings"]![0]!["localStart"]) =
            ("Europe/Berlin", "2021-03-28T02:30"),
    };

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("unknown field", "import.unknown-field", "$.surprise")]
    [InlineData("unknown field of a seat", "import.unknown-field", "$.seats[3].colour")]
    [InlineData("wrong zone", "time.unknown-zone", "$.seats[2].zone")]
    [InlineData("duplicate seat", "import.seat-repeated", "$.seats[5].key")]
    [InlineData("end before start", "time.end-before-start", "$.meetings[1].length")]
    [InlineData("nonexistent local time", "time.nonexistent", "$.meetings[0].localStart")]
    public async Task Council_file_with_a_fault_is_refused_in_both_languages_and_nothing_is_written(string fault, string code, string path)
    {
        var file = CouncilOnDisk.Write(_folder, Faults[fault]);
        string[] import = ["calendar", "import", file, "--data", _folder["data"]];
        ShouldRefuse(await Orchestrator.RunAsync(import), "en", code, path);
        ShouldRefuse(await Orchestrator.RunAsync([.. import, "--language", "ru"]), "ru", code, path);

        string[] replay = ["replay", file, "--from", "2021-01-01", "--to", "2021-03-31", "--out", _folder["out"]];
        ShouldRefuse(await Orchestrator.RunAsync(replay), "en", code, path);
        Directory.GetFileSystemEntries(_folder.Path).ShouldBe([file]);
    }

    [Theory]
    [InlineData("meeting", "import.unknown-meeting", "$.meeting")]
    [InlineData("command", "import.unknown-command", null)]
    [InlineData("interval", "import.end-not-after-start", null)]
    public async Task Scenario_with_a_fault_is_refused_in_both_languages_and_nothing_is_written(string fault, string code, string? path)
    {
        var scenario = _folder.Write("scenario.json", WithFault(fault));
        string[] replay =
        [
            "replay", Repository.CouncilFile, "--scenario", scenario, "--from", "2021-01-01", "--to", "2021-03-31", "--out", _folder["out"],
        ];
        ShouldRefuse(await Orchestrator.RunAsync(replay), "en", code, path ?? "$.steps[");
        ShouldRefuse(await Orchestrator.RunAsync([.. replay, "--language", "ru"]), "ru", code, path ?? "$.steps[");
        Directory.GetFileSystemEntries(_folder.Path).ShouldBe([scenario]);
    }

    private static string WithFault(string fault)
    {
        var scenario = JsonNode.Parse(File.ReadAllText(Repository.ScenarioFile))!;
        switch (fault)
        {
            case "meeting":
                scenario["meeting"] = 99;
                break;
            case "command":
                scenario["steps"]!.AsArray().First(step => step!["do"] is not null)!["do"] = "abolish-council";
                break;
            default:
                var interval = scenario["steps"]!.AsArray().First(step => step!["sessions"] is not null)!["sessions"]![0]!["connections"]![0]!["intervals"]![0]!;
                (interval["join"], interval["leave"]) = (interval["leave"]!.DeepClone(), interval["join"]!.DeepClone());
                break;
        }

        return scenario.ToJsonString();
    }

    private static void ShouldRefuse(Ended ended, string language, string code, string path)
    {
        ended.ShouldExit(2).Output.ShouldBeEmpty();
        var line = ended.Errors.Trim();
        line.ShouldNotContain("\n");
        line.ShouldContain($"[{code}, {path}");
        // A sentence before the code, and in the language that was asked for.
        var sentence = line[..line.IndexOf(" [", StringComparison.Ordinal)];
        sentence.ShouldEndWith(".");
        sentence.ShouldNotContain("{");
        (language == "ru").ShouldBe(sentence.Any(letter => letter is >= 'А' and <= 'я'), line);
    }
}
