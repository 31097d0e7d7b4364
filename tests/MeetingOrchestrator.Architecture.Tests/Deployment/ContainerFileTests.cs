using MeetingOrchestrator.Architecture.Tests.Repository;

namespace MeetingOrchestrator.Architecture.Tests.Deployment;

public sealed class ContainerFileTests
{
    private static readonly string Dockerfile = File.ReadAllText(RepositoryRoot.Combine("infra", "container", "Dockerfile"));

    [Fact]
    public void Image_needs_neither_root_nor_shell() => ContainerFileRule.Check(Dockerfile).ShouldBeEmpty();

    [Theory]
    [InlineData("USER $APP_UID", "USER root", "the service would run as root")]
    [InlineData("USER $APP_UID", "", "the service would run as root")]
    [InlineData("VOLUME /var/lib/meeting-orchestrator", "", "/var/lib/meeting-orchestrator is no volume")]
    [InlineData("EXPOSE 8080", "RUN apt-get update", "RUN apt-get update: needs a shell")]
    [InlineData("EXPOSE 8080", "CMD serve", "CMD serve: needs a shell")]
    [InlineData("sdk:10.0", "sdk", "mcr.microsoft.com/dotnet/sdk: names no version")]
    public void Planted_fault_is_found(string line, string fault, string finding)
    {
        Dockerfile.ShouldContain(line);

        ContainerFileRule.Check(Dockerfile.Replace(line, fault, StringComparison.Ordinal)).ShouldBe([finding]);
    }

    [Fact]
    public void Context_sends_only_what_is_named()
    {
        var lines = File.ReadAllLines(RepositoryRoot.Combine(".dockerignore")).Where(line => line.Length > 0 && line[0] != '#').ToArray();

        lines[0].ShouldBe("*");
        lines.ShouldNotContain("!.");
        lines.ShouldContain("**/obj");
    }
}
