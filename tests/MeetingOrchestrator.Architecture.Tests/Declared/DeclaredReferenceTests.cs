using MeetingOrchestrator.Architecture.Tests.Repository;

namespace MeetingOrchestrator.Architecture.Tests.Declared;

public sealed class DeclaredReferenceTests
{
    private static readonly IReadOnlyList<ProjectFile> Projects = ProjectFile.ReadAll(RepositoryRoot.Path);

    [Fact]
    public void Projects_of_the_table_all_exist() =>
        AllowedArrows.Table.Keys.ShouldBeSubsetOf(Projects.Where(project => project.IsSource).Select(project => project.ShortName));

    [Fact]
    public void Project_references_follow_the_arrows() => DeclaredArrowRule.Check(Projects).ShouldBeEmpty();

    [Fact]
    public void Packages_stay_with_their_owner() => DeclaredPackageRule.Check(Projects).ShouldBeEmpty();

    [Fact]
    public void Planted_arrow_is_found_in_a_project_file()
    {
        const string path = "src/MeetingOrchestrator.Domain/MeetingOrchestrator.Domain.csproj";
        using var folder = new TemporaryFolder();
        folder.Write(path, """
            <Project><ItemGroup>
              <ProjectReference Include="..\MeetingOrchestrator.Storage\MeetingOrchestrator.Storage.csproj" />
              <PackageReference Include="NodaTime" />
              <PackageReference Include="Quartz.Extensions.Hosting" />
            </ItemGroup></Project>
            """);
        var projects = ProjectFile.ReadAll(folder.Path);

        DeclaredArrowRule.Check(projects).ShouldBe(
            [$"{path}: Domain → Storage is not an allowed arrow"]);
        DeclaredPackageRule.Check(projects).ShouldBe(
        [
            $"{path}: Quartz.Extensions.Hosting belongs to Scheduling alone",
            $"{path}: Quartz.Extensions.Hosting is not among the packages of Domain",
        ]);
    }

    [Theory]
    [InlineData("Web", "Verifier")]
    [InlineData("Verifier", "Application")]
    [InlineData("GraphSimulator", "Graph")]
    [InlineData("Storage", "Domain")]
    [InlineData("Application", "Storage")]
    public void Arrow_outside_the_table_is_found(string from, string to)
    {
        var project = new ProjectFile($"src/{from}/MeetingOrchestrator.{from}.csproj", [$"MeetingOrchestrator.{to}"], []);

        DeclaredArrowRule.Check([project]).ShouldBe([$"{project.Path}: {from} → {to} is not an allowed arrow"]);
    }

    [Theory]
    [InlineData("Web", "Microsoft.Graph.Core", "Graph")]
    [InlineData("Application", "Quartz", "Scheduling")]
    [InlineData("Web", "Microsoft.EntityFrameworkCore.Design", "Storage")]
    [InlineData("Documents", "MimeKit", "Mail")]
    public void Package_outside_its_owner_is_found(string project, string package, string owner)
    {
        var file = new ProjectFile($"src/{project}/MeetingOrchestrator.{project}.csproj", [], [package]);

        DeclaredPackageRule.Check([file]).ShouldBe([$"{file.Path}: {package} belongs to {owner} alone"]);
    }

    [Fact]
    public void Project_unknown_to_the_table_is_found() =>
        DeclaredArrowRule.Check([new ProjectFile("src/MeetingOrchestrator.Billing/MeetingOrchestrator.Billing.csproj", [], [])])
            .ShouldBe(["src/MeetingOrchestrator.Billing/MeetingOrchestrator.Billing.csproj: not in the table of arrows"]);
}
