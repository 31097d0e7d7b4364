using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Faults.Tests.Replays;

/// <summary>Judges whether a replay that was killed ended as one that was not.</summary>
internal static class Oracle
{
    public static void ShouldEndAs(this Results killed, Results uninterrupted)
    {
        killed.Record.IsValid.ShouldBeTrue(killed.Record.ToString());
        // The outside world first: it says the plainest what was done twice or not at all.
        killed.World.ShouldHoldEverythingOnce();
        killed.World.ToString().ShouldBe(uninterrupted.World.ToString(), "the simulator holds something else");
        killed.Requests.ShouldBe(Enumerable.Range(1, killed.Requests.Count), "requests in the saved journal");
        killed.Journal.ShouldBe(uninterrupted.Journal, "the record tells something else");
        killed.Store.ShouldBe(uninterrupted.Store, "the store holds something else");
        killed.Messages.ShouldBe(uninterrupted.Messages, "other messages were handed out");
        killed.Summary.ShouldBe(uninterrupted.Summary, "the summary says something else");
    }

    /// <summary>One conference, one event per language, every message sent once, every session reported once.</summary>
    public static void ShouldHoldEverythingOnce(this GraphWorld world)
    {
        world.Conferences.Count.ShouldBe(1, "conferences");
        world.Events.Count.ShouldBe(2, "events, one a language");
        world.Messages.Select(message => Text(message, "internetMessageId")).ShouldBeUnique("Message-IDs");
        world.Messages.Where(message => message["isDraft"]!.GetValue<bool>()).ShouldBeEmpty("drafts that were never sent");
        world.Conferences[0]["attendanceReports"]!.AsArray()
            .Select(report => Text(report!, "meetingStartDateTime")).ShouldBeUnique("sessions of the conference");
    }

    private static string Text(JsonNode item, string name) => item[name]!.GetValue<string>();

    private static void ShouldBeUnique(this IEnumerable<string> values, string what)
    {
        var twice = values.GroupBy(value => value).Where(group => group.Count() > 1).Select(group => $"{group.Count()} × {group.Key}");
        twice.ShouldBeEmpty(what);
    }
}
