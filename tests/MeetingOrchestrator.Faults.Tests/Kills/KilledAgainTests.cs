using MeetingOrchestrator.Faults.Tests.Replays;

namespace MeetingOrchestrator.Faults.Tests.Kills;

/// <summary>Faults upon faults.</summary>
public sealed class KilledAgainTests(UninterruptedReplay measure)
{
    private const string Send = "/users/{user}/messages/{id}/send";

    [Fact]
    public async Task Replay_killed_while_it_takes_up_what_the_first_left_ends_as_if_it_had_not_been()
    {
        await using var stage = await Stage.SetAsync();
        await stage.KillAtRequestAsync(stage.Play, "POST", "/users/{user}/events", 2, "after");
        await stage.KillAtRequestAsync(stage.Resume, "POST", "/users/{user}/events", 1, "after");
        await stage.KillAtRequestAsync(stage.Resume, "POST", Send, 3, "after");
        await stage.KillAtLineAsync(stage.Resume, "decision-adopted");

        (await stage.ResultsAsync(stage.Resume())).ShouldEndAs(measure.Results);
    }

    [Fact]
    public async Task Simulator_that_was_killed_too_is_told_the_time_before_anything_is_sent()
    {
        await using var stage = await Stage.SetAsync();
        await stage.KillAtRequestAsync(stage.Play, "POST", Send, 2, "before");
        await stage.RestartSimulatorAsync();

        // Its objects carry its clock: anything sent before it was set would bear another date.
        (await stage.ResultsAsync(stage.Resume())).ShouldEndAs(measure.Results);
    }
}
