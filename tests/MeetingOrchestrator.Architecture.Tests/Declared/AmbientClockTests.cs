using System.Text.RegularExpressions;
using MeetingOrchestrator.Architecture.Tests.Processes;
using MeetingOrchestrator.Architecture.Tests.Repository;

namespace MeetingOrchestrator.Architecture.Tests.Declared;

/// <summary>A project with the repository's own build files, whose code asks for what is banned: its build must fail.</summary>
public sealed partial class AmbientClockTests
{
    private static readonly string[] BuildFiles =
        ["Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", "build/BannedSymbols.txt"];

    [Fact]
    public async Task Ambient_clock_and_randomness_fail_the_build()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in BuildFiles)
            folder.Write(file, await File.ReadAllTextAsync(RepositoryRoot.Combine(file), TestContext.Current.CancellationToken));
        folder.Write("src/Planted/Planted.csproj", """<Project Sdk="Microsoft.NET.Sdk" />""");
        folder.Write("src/Planted/Planted.cs", """
            namespace Planted;

            public static class Ambient
            {
                public static System.DateTime Local => System.DateTime.Now;
                public static System.DateTime Utc => System.DateTime.UtcNow;
                public static System.DateTimeOffset Offset => System.DateTimeOffset.UtcNow;
                public static System.Guid Identifier => System.Guid.NewGuid();
                public static int Number => System.Random.Shared.Next();
                public static void Wait() => System.Threading.Thread.Sleep(1);
                public static System.Threading.Tasks.Task WaitAsync() => System.Threading.Tasks.Task.Delay(1);
                public static System.Threading.Tasks.Task Allowed() =>
                    System.Threading.Tasks.Task.Delay(System.TimeSpan.Zero, System.TimeProvider.System);
            }
            """);

        var build = await ChildProcess.RunAsync(
            "dotnet", ["build", "src/Planted", "--nologo", "-nodeReuse:false", "-p:RestoreLockedMode=false"], folder.Path);

        build.ExitCode.ShouldBe(1, build.Output);
        BannedLines().Matches(build.Output).Select(match => int.Parse(match.Groups["line"].Value, null)).Distinct()
            .ShouldBe([5, 6, 7, 8, 9, 10, 11], ignoreOrder: true, build.Output);
    }

    [GeneratedRegex(@"Planted\.cs\((?<line>\d+),\d+\): error RS0030")]
    private static partial Regex BannedLines();
}
