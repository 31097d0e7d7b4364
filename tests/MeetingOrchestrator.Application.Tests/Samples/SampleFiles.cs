using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.Scenarios;

namespace MeetingOrchestrator.Application.Tests.Samples;

/// <summary>The sample files as they stand in the repository.</summary>
internal static class SampleFiles
{
    public static string Folder { get; } = Find();

    public static byte[] Council { get; } = Named("cis-migration-council.json");

    public static byte[] Scenario { get; } = Named("25th-meeting.scenario.json");

    public static CouncilImport CouncilRead() => Valid(CouncilFile.Read(Council));

    public static Scenario ScenarioRead() => Valid(ScenarioFile.Read(Scenario, CouncilRead()));

    public static byte[] Named(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "samples", "cis-migration-council.json")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.ShouldNotBeNull().FullName, "samples");
    }

    private static T Valid<T>(ImportResult<T> result)
        where T : class
    {
        result.Error.ShouldBeNull();
        return result.Value.ShouldNotBeNull();
    }
}
