using System.Net;
using MeetingOrchestrator.Architecture.Tests.Processes;
using MeetingOrchestrator.Architecture.Tests.Repository;

namespace MeetingOrchestrator.Architecture.Tests.Deployment;

public sealed class PublishedServiceTests
{
    public PublishedServiceTests()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "only root can start the service as another user");
        Assert.SkipUnless(ChildProcess.Exists("setpriv"), "setpriv is not installed on this machine");
    }

    [Fact]
    public async Task Service_of_an_unprivileged_user_starts_stops_and_writes_only_its_data()
    {
        using var service = await PublishedService.StartAsync();
        var address = await service.ReadyAsync();
        using var client = new HttpClient();

        using var health = await client.GetAsync(new Uri(address, "/healthz"), TestContext.Current.CancellationToken);
        health.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await service.StrayFilesAsync()).ShouldBeEmpty();

        (await service.TerminateAsync()).ShouldBe(0);
        (await service.StrayFilesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task File_of_the_services_user_outside_its_data_is_found()
    {
        using var folder = new TemporaryFolder();
        var data = Path.Combine(folder.Path, "data");
        var stray = folder.Write("stray.txt", "written where it must not be");
        folder.Write("data/own.txt", "written where it may be");
        (await ChildProcess.RunAsync("chown", ["-R", $"{PublishedService.UserId}", stray, data])).ExitCode.ShouldBe(0);

        (await PublishedService.FilesOfUserAsync(data)).ShouldContain(stray);
        (await PublishedService.FilesOfUserAsync(folder.Path)).ShouldNotContain(stray);
    }
}
