using MeetingOrchestrator.Faults.Tests.Replays;

namespace MeetingOrchestrator.Faults.Tests.Kills;

/// <summary>What --resume does where nothing was killed.</summary>
public sealed class ResumeTests(UninterruptedReplay measure)
{
    private const int Usage = 2;

    [Fact]
    public async Task Finished_replay_resumed_gives_the_same_and_asks_the_provider_for_nothing()
    {
        await using var stage = await Stage.SetAsync();
        var first = await stage.ResultsAsync(stage.Play());

        var again = await stage.ResultsAsync(stage.Resume());

        again.ShouldEndAs(measure.Results);
        again.World.Requests.ShouldBe(first.World.Requests);
    }

    [Fact]
    public async Task Resume_without_anything_to_resume_is_wrong_usage_and_writes_nothing()
    {
        await using var stage = Stage.SetWithoutSimulator();

        var ended = await stage.Resume().EndAsync(stage.Limit);

        ended.Code.ShouldBe(Usage);
        ended.Errors.ShouldContain(stage.Output);
        Directory.Exists(stage.Output).ShouldBeFalse();
    }

    [Theory]
    [InlineData("--resume")]
    [InlineData("--force")]
    public async Task Second_process_is_refused_while_the_first_lives_and_leaves_it_alone(string option)
    {
        await using var stage = await Stage.SetAsync();
        var hold = await stage.Simulator.HoldAsync("POST", "/users/{user}/messages", 3, "after", stage.Limit);
        var first = stage.Play();
        await first.WhileAliveAsync(stage.Simulator.ReachedAsync(hold, stage.Limit), "it sent a message", stage.Limit);

        var second = await stage.Start(option).EndAsync(stage.Limit);
        await stage.Simulator.LetGoAsync(hold, stage.Limit);

        second.Code.ShouldBe(Usage, second.Errors);
        second.Errors.ShouldContain(stage.Data);
        (await stage.ResultsAsync(first)).ShouldEndAs(measure.Results);
    }
}
