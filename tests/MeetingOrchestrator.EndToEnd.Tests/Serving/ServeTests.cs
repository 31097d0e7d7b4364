using System.Net;
using MeetingOrchestrator.EndToEnd.Tests.Support;

namespace MeetingOrchestrator.EndToEnd.Tests.Serving;

/// <summary>The service as a service manager sees it.</summary>
public sealed class ServeTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Service_tells_when_it_is_ready_answers_on_loopback_and_ends_on_SIGTERM()
    {
        await using var service = await Orchestrator.ServeAsync(_folder);
        var url = new Uri(service.Ready.GetProperty("url").GetString()!);
        service.Ready.GetProperty("pid").GetInt32().ShouldBe(service.Id);
        url.IsLoopback.ShouldBeTrue();

        using var http = new HttpClient();
        using var healthy = await http.GetAsync(new Uri(url, "/healthz"), TestContext.Current.CancellationToken);
        healthy.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var nothing = await http.GetAsync(new Uri(url, "/nothing-is-here"), TestContext.Current.CancellationToken);
        nothing.StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await service.TerminateAsync()).ShouldBe(0, service.Said);
        service.Said.ShouldContain("Application is shutting down");
        service.Said.ShouldNotContain("SELECT");
    }

    [Fact]
    public async Task Service_starts_again_on_the_folder_that_an_earlier_one_left()
    {
        await using (var first = await Orchestrator.ServeAsync(_folder))
        {
            (await first.TerminateAsync()).ShouldBe(0, first.Said);
        }

        await using var second = await Orchestrator.ServeAsync(_folder);
        (await second.TerminateAsync()).ShouldBe(0, second.Said);
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://*:8080")]
    [InlineData("http://192.0.2.1:8080")]
    [InlineData("http://council.example:8080")]
    [InlineData("http://127.0.0.1:0;http://0.0.0.0:0")]
    [InlineData("https://127.0.0.1:0")]
    public async Task Address_that_others_could_reach_is_refused_and_nothing_is_written(string urls)
    {
        var ended = await Orchestrator.RunAsync("serve", "--data", _folder["data"], "--urls", urls, "--ready-file", _folder["ready.json"]);

        ended.ShouldExit(2).Errors.ShouldContain("loopback");
        Directory.EnumerateFileSystemEntries(_folder.Path).ShouldBeEmpty();
    }
}
