using MeetingOrchestrator.EndToEnd.Tests.Support;

namespace MeetingOrchestrator.EndToEnd.Tests.Refusals;

/// <summary>A folder on which a service runs belongs to that service.</summary>
public sealed class HeldFolderTests : IAsyncLifetime
{
    private readonly TempFolder _folder = new();
    private Server _service = null!;

    public async ValueTask InitializeAsync() => _service = await Orchestrator.ServeAsync(_folder);

    public async ValueTask DisposeAsync()
    {
        await _service.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Second_process_is_refused_and_the_first_goes_on()
    {
        string[] import = ["calendar", "import", Repository.CouncilFile, "--data", _folder["data"]];
        ShouldRefuse(await Orchestrator.RunAsync(import), "in use by another process");
        ShouldRefuse(await Orchestrator.RunAsync([.. import, "--language", "ru"]), "занята другим процессом");
        ShouldRefuse(await Orchestrator.RunAsync("serve", "--data", _folder["data"], "--urls", "http://127.0.0.1:0"), "in use by another process");
        (await _service.TerminateAsync()).ShouldBe(0, _service.Said);
    }

    [Theory]
    [InlineData("--force")]
    [InlineData("--resume")]
    public async Task Replay_into_it_is_refused_and_takes_nothing_away(string option)
    {
        // The service's data folder is the one that a replay into the folder above would use.
        var before = Kept();
        ShouldRefuse(await Orchestrator.ReplayAsync(_folder.Path, option), "in use by another process");
        ShouldRefuse(await Orchestrator.ReplayAsync(_folder.Path, option, "--language", "ru"), "занята другим процессом");
        Kept().ShouldBe(before);
        (await _service.TerminateAsync()).ShouldBe(0, _service.Said);
    }

    // A rollback journal lives as long as one transaction of the running service's timer: whether one is caught says nothing.
    private List<string> Kept() =>
        [.. Directory.GetFiles(_folder["data"]).Where(file => !file.EndsWith("-journal", StringComparison.Ordinal)).Order()];

    private static void ShouldRefuse(Ended ended, string words)
    {
        ended.ShouldExit(2).Output.ShouldBeEmpty();
        ended.Errors.Trim().ShouldNotContain("\n");
        ended.Errors.ShouldContain(words);
    }
}
