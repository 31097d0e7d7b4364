using MeetingOrchestrator.Faults.Tests.Replays;

namespace MeetingOrchestrator.Faults.Tests.Kills;

/// <summary>Kills at a request to the provider: before it had its effect, or after it and before the answer.</summary>
public sealed class KillAtRequestTests(UninterruptedReplay measure)
{
    private const string Conference = "/users/{user}/onlineMeetings/{id}";
    private const string Message = "/users/{user}/messages";

    [Theory]
    [InlineData("POST", "/users/{user}/onlineMeetings/createOrGet", 1, "before")]
    [InlineData("POST", "/users/{user}/onlineMeetings/createOrGet", 1, "after")]
    [InlineData("PATCH", Conference, 1, "after")]
    [InlineData("GET", Conference, 2, "after")]
    [InlineData("POST", "/users/{user}/events", 1, "before")]
    [InlineData("POST", "/users/{user}/events", 2, "after")]
    [InlineData("POST", Message, 5, "after")]
    [InlineData("POST", Message + "/{id}/send", 7, "before")]
    [InlineData("POST", Message + "/{id}/send", 9, "after")]
    [InlineData("POST", "/$batch", 1, "after")]
    [InlineData("POST", Message + "/{id}/send", 30, "after")]
    [InlineData("GET", Conference + "/attendanceReports/{report}", 1, "after")]
    public async Task Replay_killed_at_a_request_ends_as_if_it_had_not_been(string method, string path, int occurrence, string when)
    {
        await using var stage = await Stage.SetAsync();
        await stage.KillAtRequestAsync(stage.Play, method, path, occurrence, when);
        stage.IsFinished.ShouldBeFalse("nothing was left to do");

        (await stage.ResultsAsync(stage.Resume())).ShouldEndAs(measure.Results);
    }
}
