using System.Text.Json.Nodes;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.Scenarios;
using MeetingOrchestrator.Application.Tests.Samples;

namespace MeetingOrchestrator.Application.Tests.Imports;

/// <summary>A sample with one thing broken, and the error it must give.</summary>
internal sealed record BrokenFile(string Name, string Code, string Path, Action<JsonObject> Break)
{
    public ImportError AsCouncil() => CouncilFile.Read(Broken(SampleFiles.Council)).Error.ShouldNotBeNull();

    public ImportError AsScenario() => ScenarioFile.Read(Broken(SampleFiles.Scenario), SampleFiles.CouncilRead()).Error.ShouldNotBeNull();

    public override string ToString() => Name;

    private byte[] Broken(byte[] sample)
    {
        var file = JsonNode.Parse(sample)!.AsObject();
        Break(file);
        return System.Text.Encoding.UTF8.GetBytes(file.ToJsonString());
    }
}
