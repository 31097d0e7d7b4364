using System.Text.Json.Nodes;
using MeetingOrchestrator.Faults.Tests.Matrix;

namespace MeetingOrchestrator.Faults.Tests.Outside;

/// <summary>What the world outside sees of a meeting that is moved and then cancelled: the same entry, a later SEQUENCE, and nobody else told.</summary>
public sealed class ChangeSeenOutsideTests
{
    private static readonly string[] Russian = ["head.by", "head.kz", "head.kg"];
    private static readonly string[] English = ["head.az", "head.am"];

    [Fact]
    public async Task Moved_meeting_keeps_its_UIDs_raises_their_SEQUENCE_and_tells_those_who_were_invited()
    {
        await using var repetition = await Repetition.BeginAsync("moved");
        var run = repetition.Lane.Begin("reschedule");
        await run.LiveAsync(repetition.Limit);
        var world = await repetition.WorldAsync();

        var entries = Items(world, "events").Where(item => item["removed"] is null).ToList();
        entries.Count.ShouldBe(2, "one entry a language, and no other");
        entries.ShouldAllBe(entry => entry["sequence"]!.GetValue<int>() == 1);
        foreach (var entry in entries)
        {
            var sent = Items(world, "meetingMessages").Where(mail => Text(mail, "eventId") == Text(entry, "id")).ToList();
            sent.Select(mail => (Text(mail, "method"), mail["sequence"]!.GetValue<int>())).ShouldBe([("REQUEST", 0), ("REQUEST", 1)]);
            sent.Select(mail => Text(mail, "iCalUId")).Distinct().ShouldHaveSingleItem().ShouldBe(Text(entry, "iCalUId"));
            People(sent[1]).ShouldBe(People(sent[0]), "whom the change was told");
        }

        ShouldHaveMailed(world, "Изменение", Russian);
        ShouldHaveMailed(world, "Change", English);
    }

    [Fact]
    public async Task Cancelled_meeting_is_cancelled_in_every_calendar_and_its_conference_is_gone()
    {
        await using var repetition = await Repetition.BeginAsync("cancelled");
        var run = repetition.Lane.Begin("reschedule", "cancel");
        await run.LiveAsync(repetition.Limit);
        var world = await repetition.WorldAsync();

        Items(world, "events").ShouldAllBe(entry => entry["removed"] != null);
        Items(world, "meetings").ShouldAllBe(conference => conference["removed"] != null);
        foreach (var entry in Items(world, "events"))
        {
            var last = Items(world, "meetingMessages").Last(mail => Text(mail, "eventId") == Text(entry, "id"));
            (Text(last, "method"), last["sequence"]!.GetValue<int>(), Text(last, "iCalUId")).ShouldBe(("CANCEL", 2, Text(entry, "iCalUId")));
        }

        ShouldHaveMailed(world, "отмен", Russian);
        ShouldHaveMailed(world, "Cancel", English);
    }

    [Fact]
    public async Task Meeting_moved_before_anybody_was_told_tells_nobody_of_a_change()
    {
        await using var repetition = await Repetition.BeginAsync("early");
        var run = repetition.Lane.Begin("reschedule");
        // The notice falls due a week after the clock starts: the office moves the meeting first.
        await run.LiveAsync(repetition.Limit, same => same with { Start = same.Start.AddDays(-7) });

        var world = await repetition.WorldAsync();
        Items(world, "events").ShouldBeEmpty();
        Items(world, "messages").ShouldBeEmpty();
    }

    private static void ShouldHaveMailed(JsonObject world, string subject, string[] people) =>
        Items(world, "messages").Where(mail => Text(mail, "subject").Contains(subject, StringComparison.OrdinalIgnoreCase))
            .Select(mail => Text(mail["toRecipients"]![0]!["emailAddress"]!, "address").Split('@')[0])
            .ShouldBe(people, ignoreOrder: true, $"who was written to: {subject}");

    private static List<string> People(JsonNode mail) => [.. mail["recipients"]!.AsArray().Select(person => Text(person!, "address")).Order(StringComparer.Ordinal)];

    private static List<JsonNode> Items(JsonObject world, string kind) => [.. world[kind]!.AsArray().OfType<JsonNode>()];

    private static string Text(JsonNode item, string name) => item[name]!.GetValue<string>();
}
