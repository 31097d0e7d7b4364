using MeetingOrchestrator.Faults.Tests.Replays;

namespace MeetingOrchestrator.Faults.Tests.Kills;

/// <summary>Kills when the progress has just told of an event: wherever the replay is by then, it had acknowledged that event.</summary>
public sealed class KillAtProgressTests(UninterruptedReplay measure)
{
    [Theory]
    [InlineData("meeting-planned", 6)]
    [InlineData("message-issued", 1)]
    [InlineData("seat-called", 1)]
    [InlineData("ballot-cast", 1)]
    [InlineData("decision-adopted", 2)]
    [InlineData("meeting-closed", 1)]
    [InlineData("document-issued", 1)]
    public async Task Replay_killed_after_an_event_was_told_ends_as_if_it_had_not_been(string happened, int occurrence)
    {
        await using var stage = await Stage.SetAsync();
        await stage.KillAtLineAsync(stage.Play, happened, occurrence);

        (await stage.ResultsAsync(stage.Resume())).ShouldEndAs(measure.Results);
    }
}
