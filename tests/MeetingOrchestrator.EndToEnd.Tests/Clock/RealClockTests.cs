using System.Text.Json;
using MeetingOrchestrator.EndToEnd.Tests.Support;

namespace MeetingOrchestrator.EndToEnd.Tests.Clock;

/// <summary>Importing a calendar under the real clock: what is over is archived and moves nobody.</summary>
public sealed class RealClockTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Store _store;

    public RealClockTests() => _store = new Store(_folder);

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    private int Requests => File.Exists(_folder["journal.jsonl"]) ? File.ReadLines(_folder["journal.jsonl"]).Count() : 0;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Calendar_of_the_past_is_archived_and_brings_no_trigger_no_work_no_message_and_no_request()
    {
        (await ImportAsync(Repository.CouncilFile)).ShouldExit(0).Output.ShouldContain("0 meetings scheduled; 6 meetings had ended before and were archived");
        await using (await Orchestrator.SimulateAsync(WithBearer()))
        {
            await using var service = await ServeAsync();
            (await service.TerminateAsync()).ShouldBe(0, service.Said);
        }

        _store.Meetings("archived").ShouldBe(6);
        _store.Meetings("planned").ShouldBe(0);
        (_store.WakeUps, _store.DueWork, _store.Outbox, Requests).ShouldBe((0, 0, 0, 0));
        // The schedule is there, with the sweep alone: an empty file would prove nothing.
        _store.Triggers.ShouldBe(1);
    }

    [Fact]
    public async Task Simulator_inside_the_service_receives_nothing_from_a_calendar_of_the_past()
    {
        (await ImportAsync(Repository.CouncilFile)).ShouldExit(0);
        await using var service = await Orchestrator.ServeAsync(_folder);
        (await service.TerminateAsync()).ShouldBe(0, service.Said);

        var state = new FileInfo(_folder["data", "simulator.json"]);
        (state.Exists ? state.Length : 0).ShouldBe(0);
        _store.Outbox.ShouldBe(0);
    }

    [Fact]
    public async Task Meeting_far_ahead_brings_triggers_and_work_and_no_request_yet()
    {
        (await ImportAsync(CouncilOnDisk.Write(_folder, Today.AddDays(400)))).ShouldExit(0);
        await using (await Orchestrator.SimulateAsync(WithBearer()))
        {
            await using var service = await ServeAsync();
            await Eventually.TrueAsync(() => _store.WakeUps > 0);
            (await service.TerminateAsync()).ShouldBe(0, service.Said);
        }

        _store.Meetings("planned").ShouldBe(1);
        (_store.WakeUps, _store.DueWork).ShouldBe((14, 14));
        (_store.Outbox, Requests).ShouldBe((0, 0));
    }

    [Fact]
    public async Task Meeting_near_ahead_is_convened_late_and_reaches_the_simulator()
    {
        (await ImportAsync(CouncilOnDisk.Write(_folder, Today.AddDays(20)))).ShouldExit(0);
        await using (await Orchestrator.SimulateAsync(WithBearer()))
        {
            await using var service = await ServeAsync();
            // One conference, hardened and read back, join information and an event in two languages, then 14 mails, each drafted and sent.
            await Eventually.TrueAsync(() => Requests >= 35);
            (await service.TerminateAsync()).ShouldBe(0, service.Said);
        }

        _store.Outbox.ShouldBeGreaterThan(0);
        File.ReadLines(_folder["journal.jsonl"]).Count(line => line.Contains("createOrGet", StringComparison.Ordinal)).ShouldBe(1);
    }

    private TempFolder WithBearer()
    {
        _folder.Write("bearer", "token-of-the-test");
        return _folder;
    }

    private Task<Ended> ImportAsync(string file) => Orchestrator.RunAsync("calendar", "import", file, "--data", _folder["data"]);

    // The simulator beside the service, so that its journal can be read.
    private async Task<Server> ServeAsync() => await Orchestrator.ServeAsync(_folder, new Dictionary<string, string>
    {
        ["Graph__BaseUrl"] = JsonDocument.Parse(await File.ReadAllTextAsync(_folder["simulator-ready.json"])).RootElement.GetProperty("graphUrl").GetString()!,
        ["Graph__Organizer"] = Orchestrator.Organizer,
        ["Graph__Credential__Kind"] = "Bearer",
        ["Graph__Credential__BearerFile"] = _folder["bearer"],
    });
}
