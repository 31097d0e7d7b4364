using MeetingOrchestrator.Faults.Tests.Replays;

namespace MeetingOrchestrator.Faults.Tests.Kills;

/// <summary>Without --simulator the simulator lives inside the replay: both die at once, and both go on from what they had written.</summary>
public sealed class KillWithSimulatorTests(UninterruptedReplay measure)
{
    [Theory]
    [InlineData("message-issued", 1)]
    [InlineData("meeting-closed", 1)]
    public async Task Replay_killed_with_its_simulator_ends_as_if_it_had_not_been(string happened, int occurrence)
    {
        await using var stage = Stage.SetWithoutSimulator();
        await stage.KillAtLineAsync(stage.Play, happened, occurrence);

        (await stage.ResultsAsync(stage.Resume())).ShouldEndAs(measure.Results);
    }
}
