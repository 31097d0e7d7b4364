[assembly: AssemblyFixture(typeof(MeetingOrchestrator.Faults.Tests.Replays.UninterruptedReplay))]

namespace MeetingOrchestrator.Faults.Tests.Replays;

/// <summary>The measure of all others: a replay that nobody killed, against a simulator of its own. Played once for all tests.</summary>
public sealed class UninterruptedReplay : IAsyncLifetime
{
    internal Results Results { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await using var stage = await Stage.SetAsync();
        Results = await stage.ResultsAsync(stage.Play());
        Results.World.ShouldHoldEverythingOnce();
        // The measure must be worth measuring by: that so much was done at all, nobody else here asks.
        Results.World.Messages.Count.ShouldBe(110, "14 each of invitations, requests of composition, agendas, documents and connection tests, and 40 reminders");
        Results.Requests.Count.ShouldBe(Results.World.Requests, "requests in the saved journal");
        Results.World.Conferences[0]["attendanceReports"]!.AsArray().Count.ShouldBe(2, "sessions of the conference");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
