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
        killed.World.ToString().ShouldSay(uninterrupted.World.ToString(), "the simulator holds something else");
        killed.Requests.ShouldBe(Enumerable.Range(1, killed.Requests.Count), "requests in the saved journal");
        killed.Journal.ShouldSay(uninterrupted.Journal, "the record tells something else");
        killed.Store.ShouldSay(uninterrupted.Store, "the store holds something else");
        killed.Messages.ShouldSay(uninterrupted.Messages, "other messages were handed out");
        killed.Summary.ShouldSay(uninterrupted.Summary, "the summary says something else");
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

    // Byte for byte; but of a hundred thousand of them a failure shows those that differ.
    private static void ShouldSay(this string text, string expected, string what)
    {
        if (text == expected)
        {
            return;
        }

        var same = text.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count();
        Around(text, same).ShouldBe(Around(expected, same), $"{what}, from character {same} of {expected.Length} on");
        text.Length.ShouldBe(expected.Length, what);
    }

    private static string Around(string text, int place) => text[Math.Max(place - 200, 0)..Math.Min(place + 200, text.Length)];

    private static string Text(JsonNode item, string name) => item[name]!.GetValue<string>();

    private static void ShouldBeUnique(this IEnumerable<string> values, string what)
    {
        var twice = values.GroupBy(value => value).Where(group => group.Count() > 1).Select(group => $"{group.Count()} × {group.Key}");
        twice.ShouldBeEmpty(what);
    }
}
