using MeetingOrchestrator.Architecture.Tests.Repository;

namespace MeetingOrchestrator.Architecture.Tests.Declared;

public sealed class SolutionTests
{
    [Fact]
    public void Solution_lists_every_project() =>
        SolutionRule.Check(
            File.ReadAllText(RepositoryRoot.Combine("MeetingOrchestrator.sln")),
            ProjectFile.ReadAll(RepositoryRoot.Path).Select(project => project.Path)).ShouldBeEmpty();

    [Fact]
    public void Project_missing_from_the_solution_is_found() =>
        SolutionRule.Check(
            """Project("{FAE0}") = "Domain", "src\Domain\Domain.csproj", "{E3C7}" """,
            ["src/Domain/Domain.csproj", "src/Forgotten/Forgotten.csproj"])
            .ShouldBe(["src/Forgotten/Forgotten.csproj: not in the solution"]);
}
