using MeetingOrchestrator.Faults.Tests.Replays;

namespace MeetingOrchestrator.Faults.Tests.Kills;

/// <summary>Kills as the virtual clock moves: the file says the new instant, and little or nothing of it is done.</summary>
public sealed class KillAtClockTests(UninterruptedReplay measure)
{
    private const string Notice = "2021-01-04T07:00:00Z";
    private const string SessionsAreTold = "2021-02-18T09:58:00Z";

    [Theory]
    [InlineData(Notice)]
    [InlineData("2021-02-19T09:00:00Z")]
    public async Task Replay_killed_between_the_clock_file_and_the_work_of_its_instant_ends_as_if_it_had_not_been(string instant)
    {
        await using var stage = await Stage.SetAsync();
        await stage.KillAtClockAsync(stage.Play, instant);
        // A kill a moment earlier leaves half a file beside: it is not the clock.
        await File.WriteAllTextAsync(Path.Combine(stage.Data, "clock.new"), "2021-03", stage.Limit);

        (await stage.ResultsAsync(stage.Resume())).ShouldEndAs(measure.Results);
    }

    [Fact]
    public async Task Step_played_again_tells_the_provider_of_no_second_session()
    {
        await using var stage = await Stage.SetAsync();
        await stage.KillAtClockAsync(stage.Play, SessionsAreTold);
        stage.KeepData();
        // Plays the step for certain, and only reads from the provider afterwards. With the data of before, this is what a kill leaves
        // that comes after the step and before the clock moves on.
        await stage.KillAtRequestAsync(stage.Resume, "GET", "/users/{user}/onlineMeetings/{id}/attendanceReports", 1, "before");
        stage.BringBackData();

        (await stage.ResultsAsync(stage.Resume())).ShouldEndAs(measure.Results);
    }
}
