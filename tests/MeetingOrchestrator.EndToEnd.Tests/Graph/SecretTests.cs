using System.Text.Json;
using MeetingOrchestrator.EndToEnd.Tests.Support;

namespace MeetingOrchestrator.EndToEnd.Tests.Graph;

/// <summary>What must not be written down: the access token anywhere, the way into the conference in the record.</summary>
public sealed class SecretTests(Replayed replayed)
{
    private const string Token = "canary-7f3d9b1e5c2a4806-of-the-end-to-end-tests";

    [Fact]
    public async Task Token_is_nowhere_and_a_simulator_beside_the_service_gives_the_same_summary()
    {
        using var folder = new TempFolder();
        await using var simulator = await Orchestrator.SimulateAsync(Prepared(folder), virtualClock: true);

        var ended = await Orchestrator.ReplayAsync(
            folder["out"], "--simulator", simulator.Ready.GetProperty("graphUrl").GetString()!, "--simulator-bearer-file", folder["bearer"]);

        ended.ShouldExit(0);
        $"{ended.Output}{ended.Errors}{simulator.Said}".ShouldNotContain(Token);
        Leaks.In(folder["out"], Token).ShouldBeEmpty();
        Leaks.InArchive(folder["journal.jsonl"], Token).ShouldBeEmpty();
        (await File.ReadAllTextAsync(folder["out", "summary.json"], TestContext.Current.CancellationToken))
            .ShouldBe(await File.ReadAllTextAsync(replayed.In("summary.json"), TestContext.Current.CancellationToken));

        // The search itself finds the token where it does lie, and in the encoding of a mail.
        Leaks.In(folder.Path, Token).ShouldBe([folder["bearer"]]);
        folder.Write("encoded", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"x {Token} y")));
        Leaks.In(folder.Path, Token).ShouldContain(folder["encoded"]);
    }

    [Fact]
    public void Way_into_the_conference_is_in_the_mails_and_nowhere_in_the_record()
    {
        var conference = File.ReadLines(replayed.In("data", "simulator.json")).Select(line => JsonDocument.Parse(line).RootElement)
            .First(line => line.GetProperty("kind").GetString() == "meeting").GetProperty("value").GetProperty("resource");
        var passcode = conference.GetProperty("joinMeetingIdSettings").GetProperty("passcode").GetString()!;
        var number = conference.GetProperty("joinMeetingIdSettings").GetProperty("joinMeetingId").GetString()!;
        // The provider's id holds the thread of the conference, from which a link can be put together.
        var id = conference.GetProperty("id").GetString()!;
        var thread = conference.GetProperty("chatInfo").GetProperty("threadId").GetString()!;
        string[] ways = [conference.GetProperty("joinWebUrl").GetString()!, "meetup-join", passcode, number, id, thread];

        foreach (var way in ways)
        {
            way.Length.ShouldBeGreaterThan(5);
            Leaks.InArchive(replayed.Record, way).ShouldBeEmpty(way);
        }

        Leaks.In(replayed.Document("messages"), passcode).Count.ShouldBeGreaterThan(50);
        // The search opens what it is given: names of states stand in the journal and in the documents inside the archive.
        Leaks.InArchive(replayed.Record, "Azerbaijan").Count.ShouldBeGreaterThan(4);
    }

    private static TempFolder Prepared(TempFolder folder)
    {
        folder.Write("bearer", Token);
        return folder;
    }
}
