using MeetingOrchestrator.Architecture.Tests.Repository;

namespace MeetingOrchestrator.Architecture.Tests.Declared;

public sealed class BuildGuardTests
{
    private static IReadOnlyList<SourceFile> BuildFiles =>
    [
        .. SourceTree.Paths(RepositoryRoot.Path)
            .Where(path => Path.GetExtension(path) is ".csproj" or ".props" or ".targets" or ".editorconfig")
            .Select(path => new SourceFile(path, File.ReadAllText(RepositoryRoot.Combine(path)))),
    ];

    [Fact]
    public void Every_project_is_locked_and_analyzed() =>
        BuildGuardRule.CheckLockFiles(LockFile.ReadAll(RepositoryRoot.Path)).ShouldBeEmpty();

    [Fact]
    public void Nothing_switches_a_guard_off() => BuildGuardRule.CheckSwitches(BuildFiles).ShouldBeEmpty();

    [Fact]
    public void Project_without_its_lock_file_or_analyzer_is_found()
    {
        using var folder = new TemporaryFolder();
        folder.Write("src/Bare/Bare.csproj", "<Project />");
        folder.Write("src/Blind/Blind.csproj", "<Project />");
        folder.Write("src/Blind/packages.lock.json", """
            { "version": 2, "dependencies": { "net10.0": {
              "NodaTime": { "type": "Direct" }, "Microsoft.CodeAnalysis.BannedApiAnalyzers": { "type": "Transitive" } } } }
            """);

        BuildGuardRule.CheckLockFiles(LockFile.ReadAll(folder.Path)).ShouldBe(
        [
            "src/Bare/Bare.csproj: no packages.lock.json beside it",
            "src/Blind/Blind.csproj: Microsoft.CodeAnalysis.BannedApiAnalyzers does not reach it",
        ]);
    }

    [Theory]
    [InlineData("src/A/A.csproj", "<NoWarn>CA1000;RS0030</NoWarn>")]
    [InlineData("src/A/A.csproj", "<AdditionalFiles Remove=\"@(AdditionalFiles)\" />")]
    [InlineData("src/A/A.csproj", "<RestorePackagesWithLockFile>false</RestorePackagesWithLockFile>")]
    [InlineData("src/A/A.csproj", "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>")]
    [InlineData(".editorconfig", "dotnet_diagnostic.RS0030.severity = none")]
    public void Guard_switched_off_is_found(string path, string text) =>
        BuildGuardRule.CheckSwitches([new SourceFile(path, text)])
            .ShouldHaveSingleItem().ShouldMatch($"^{path}:1: .* switches a guard off$");

    [Fact]
    public void Properties_that_hide_those_above_are_found() =>
        BuildGuardRule.CheckSwitches([new SourceFile("bench/Directory.Build.props", "<Project />")])
            .ShouldBe(["bench/Directory.Build.props: does not import the Directory.Build.props above it"]);
}
