using MeetingOrchestrator.Faults.Tests.Replays;

namespace MeetingOrchestrator.Faults.Tests.Kills;

/// <summary>Kills while the folder is laid out and the council is registered.</summary>
public sealed class KillAtStartTests(UninterruptedReplay measure)
{
    [Theory]
    [InlineData("lock")]
    [InlineData("meetings.db")]
    [InlineData("schedule.db")]
    public async Task Replay_killed_as_a_file_of_its_data_appears_ends_as_if_it_had_not_been(string file)
    {
        await using var stage = await Stage.SetAsync();
        await stage.KillAtFileAsync(stage.Play, file);

        (await stage.ResultsAsync(stage.Resume())).ShouldEndAs(measure.Results);
    }

    [Fact]
    public async Task Wake_ups_lost_between_commit_and_timer_are_laid_anew()
    {
        await using var stage = await Stage.SetAsync();
        await stage.KillAtLineAsync(stage.Play, "meeting-planned");
        // What the crash leaves when it comes after the commit and before the first trigger.
        foreach (var file in Directory.GetFiles(stage.Data, "schedule.db*"))
        {
            File.Delete(file);
        }

        (await stage.ResultsAsync(stage.Resume())).ShouldEndAs(measure.Results);
    }
}
