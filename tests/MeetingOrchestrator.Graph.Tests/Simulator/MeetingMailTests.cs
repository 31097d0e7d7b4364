using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Graph.Tests.Simulator;

/// <summary>Whom Exchange would mail, and with which SEQUENCE.</summary>
public sealed class MeetingMailTests
{
    private const string A = """{"type":"required","emailAddress":{"address":"a@gov.example","name":"A"}}""";
    private const string B = """{"type":"required","emailAddress":{"address":"b@gov.example","name":"B"}}""";
    private const string C = """{"type":"optional","emailAddress":{"address":"c@gov.example","name":"C"}}""";

    private const string Body = $$"""
        {"subject":"Совет","start":{"dateTime":"2026-11-10T09:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-11-10T11:00:00","timeZone":"UTC"},
         "attendees":[{{A}},{{B}}],"transactionId":"t"}
        """;

    private const string Moved =
        """{"start":{"dateTime":"2026-11-11T09:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-11-11T11:00:00","timeZone":"UTC"}}""";

    private static async Task<List<JsonNode>> MailAsync(SimulatorHost host) =>
        [.. (await host.StateAsync())["meetingMessages"]!.AsArray().OfType<JsonNode>()];

    private static string Line(JsonNode message) => string.Join(
        ' ', message["method"], message["sequence"], string.Join(',', message["recipients"]!.AsArray().Select(recipient => recipient!["address"])));

    private static async Task<(string Path, string ICalUId)> CreateAsync(SimulatorHost host)
    {
        var created = await host.SendAsync("POST", "events", Body);
        return ($"events/{Uri.EscapeDataString(created.Id)}", created["iCalUId"]);
    }

    [Fact]
    public async Task Life_of_an_event_keeps_one_uid_and_raises_the_sequence_only_when_it_matters()
    {
        await using var host = await SimulatorHost.StartAsync();
        var (path, uid) = await CreateAsync(host);

        await host.SendAsync("PATCH", path, Moved);
        await host.SendAsync("PATCH", path, """{"subject":"Совет (перенос)"}""");
        await host.SendAsync("POST", path + "/cancel", """{"comment":"кворум"}""");

        var mail = await MailAsync(host);
        mail.Select(Line).ShouldBe(
        [
            "REQUEST 0 a@gov.example,b@gov.example", "REQUEST 1 a@gov.example,b@gov.example", "REQUEST 1 a@gov.example,b@gov.example",
            "CANCEL 2 a@gov.example,b@gov.example",
        ]);
        mail.ShouldAllBe(message => message["iCalUId"]!.GetValue<string>() == uid);
        mail[1]["start"]!["dateTime"]!.GetValue<string>().ShouldBe("2026-11-11T09:00:00.0000000");
        mail[3]["comment"]!.GetValue<string>().ShouldBe("кворум");
    }

    [Fact]
    public async Task Change_of_attendees_alone_is_mailed_only_to_those_it_concerns()
    {
        await using var host = await SimulatorHost.StartAsync();
        var (path, _) = await CreateAsync(host);

        await host.SendAsync("PATCH", path, $$"""{"attendees":[{{A}},{{C}}]}""");

        (await MailAsync(host)).Skip(1).Select(Line).ShouldBe(["REQUEST 0 c@gov.example", "CANCEL 0 b@gov.example"]);
    }

    [Fact]
    public async Task Change_of_attendees_and_time_is_mailed_to_all_who_stay_and_cancelled_for_who_leaves()
    {
        await using var host = await SimulatorHost.StartAsync();
        var (path, _) = await CreateAsync(host);

        await host.SendAsync("PATCH", path, Moved[..^1] + $$""","attendees":[{{A}},{{C}}]}""");

        (await MailAsync(host)).Skip(1).Select(Line).ShouldBe(["REQUEST 1 a@gov.example,c@gov.example", "CANCEL 1 b@gov.example"]);
    }

    [Theory]
    [InlineData("""{"categories":["x"],"showAs":"free","reminderMinutesBeforeStart":5}""")]
    [InlineData("""{"subject":"Совет"}""")]
    [InlineData("""{"start":{"dateTime":"2026-11-10T12:00:00","timeZone":"Europe/Moscow"}}""")]
    public async Task What_attendees_do_not_see_is_mailed_to_nobody(string patch)
    {
        await using var host = await SimulatorHost.StartAsync();
        var (path, _) = await CreateAsync(host);

        (await host.SendAsync("PATCH", path, patch)).Status.ShouldBe(200);

        (await MailAsync(host)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Replay_refusal_and_reply_mail_nobody_and_delete_cancels()
    {
        await using var host = await SimulatorHost.StartAsync();
        var (path, _) = await CreateAsync(host);
        await CreateAsync(host);
        await host.SendAsync("PATCH", path, Moved, ("If-Match", "W/\"stale\""));
        await host.ControlAsync("POST", "replies", """{"address":"a@gov.example","response":"accepted"}""");
        (await MailAsync(host)).Count.ShouldBe(1);

        await host.SendAsync("DELETE", path);

        Line((await MailAsync(host))[1]).ShouldBe("CANCEL 1 a@gov.example,b@gov.example");
    }
}
