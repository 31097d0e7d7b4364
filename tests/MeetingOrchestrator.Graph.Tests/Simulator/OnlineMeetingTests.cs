using System.Net;

namespace MeetingOrchestrator.Graph.Tests.Simulator;

public sealed class OnlineMeetingTests
{
    private const string CreateOrGet = "onlineMeetings/createOrGet";

    private const string Body =
        """{"externalId":"council/25","subject":"25th meeting","startDateTime":"2026-11-10T09:00:00Z","endDateTime":"2026-11-10T11:00:00+00:00"}""";

    [Fact]
    public async Task CreateOrGet_answers_201_first_and_200_with_the_same_meeting_afterwards()
    {
        await using var host = await SimulatorHost.StartAsync();

        var first = await host.SendAsync("POST", CreateOrGet, Body);
        var second = await host.SendAsync("POST", CreateOrGet, Body.Replace("25th meeting", "renamed", StringComparison.Ordinal));

        (first.Status, second.Status).ShouldBe((201, 200));
        second.Id.ShouldBe(first.Id);
        second["subject"].ShouldBe("25th meeting");
        first["startDateTime"].ShouldBe("2026-11-10T09:00:00.0000000Z");
        first["creationDateTime"].ShouldBe("2026-10-05T08:00:00.0000000Z");
        first.Json["participants"]!["organizer"]!["identity"]!["user"]!["id"]!.GetValue<string>().ShouldBe(SimulatorHost.Organizer);
    }

    [Fact]
    public async Task CreateOrGet_in_another_run_gives_the_same_id_and_link()
    {
        await using var one = await SimulatorHost.StartAsync();
        await using var two = await SimulatorHost.StartAsync();
        var (a, b) = (await one.SendAsync("POST", CreateOrGet, Body), await two.SendAsync("POST", CreateOrGet, Body));

        b.Id.ShouldBe(a.Id);
        b["joinWebUrl"].ShouldBe(a["joinWebUrl"]);
        a["joinWebUrl"].ShouldStartWith("https://teams.microsoft.com/l/meetup-join/19%3Ameeting_");
        var other = await one.SendAsync("POST", CreateOrGet, Body.Replace("council/25", "council/26", StringComparison.Ordinal));
        other.Id.ShouldNotBe(a.Id);
        other["joinWebUrl"].ShouldNotBe(a["joinWebUrl"]);
    }

    [Fact]
    public async Task CreateOrGet_in_parallel_makes_one_meeting()
    {
        await using var host = await SimulatorHost.StartAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => host.SendAsync("POST", CreateOrGet, Body)));

        answers.Count(answer => answer.Status == 201).ShouldBe(1);
        answers.Count(answer => answer.Status == 200).ShouldBe(23);
        answers.Select(answer => answer.Id).Distinct().ShouldHaveSingleItem();
        (await host.StateAsync())["counts"]!["meetings"]!.GetValue<int>().ShouldBe(1);
        (await host.JournalAsync()).Select(entry => entry["n"]!.GetValue<int>()).ShouldBe(Enumerable.Range(1, 24));
    }

    [Theory]
    [InlineData("""{"subject":"x"}""")]
    [InlineData("""{"externalId":""}""")]
    [InlineData("""{"externalId":"a","allowRecording":false}""")]
    [InlineData("""{"externalId":"a","unknown":1}""")]
    [InlineData("""{"externalId":"a","ExternalId":"b"}""")]
    [InlineData("""{"externalId":"a","startDateTime":"2026-11-10T09:00:00"}""")]
    [InlineData("""{"externalId":"a","endDateTime":"2026-11-10T09:00:00Z"}""")]
    [InlineData("""{"externalId":"a","startDateTime":"2026-11-10T09:00:00Z","endDateTime":"2026-11-10T08:00:00Z"}""")]
    public async Task CreateOrGet_refuses_what_the_action_does_not_take(string body)
    {
        await using var host = await SimulatorHost.StartAsync();

        var answer = await host.SendAsync("POST", CreateOrGet, body);

        (answer.Status, answer.Code).ShouldBe((400, "BadRequest"));
        (await host.StateAsync())["meetings"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task CreateOrGet_without_times_takes_one_hour_from_now()
    {
        await using var host = await SimulatorHost.StartAsync();

        var answer = await host.SendAsync("POST", CreateOrGet, """{"externalId":"a"}""");

        answer["startDateTime"].ShouldBe("2026-10-05T08:00:00.0000000Z");
        answer["endDateTime"].ShouldBe("2026-10-05T09:00:00.0000000Z");
    }

    [Fact]
    public async Task Patch_hardens_the_meeting_and_a_get_shows_it()
    {
        await using var host = await SimulatorHost.StartAsync();
        var created = await host.SendAsync("POST", CreateOrGet, Body);
        created["allowMeetingChat"].ShouldBe("enabled");

        var patched = await host.SendAsync("PATCH", $"onlineMeetings/{created.Id}", """
            {"lobbyBypassSettings":{"scope":"organizer"},"allowMeetingChat":"disabled","allowRecording":false,
             "participants":{"attendees":[{"upn":"a@gov.example","role":"presenter"}]}}
            """);
        var read = await host.SendAsync("GET", $"onlineMeetings/{created.Id}");

        (patched.Status, read.Status).ShouldBe((200, 200));
        read["allowMeetingChat"].ShouldBe("disabled");
        read.Json["allowRecording"]!.GetValue<bool>().ShouldBeFalse();
        read.Json["lobbyBypassSettings"]!.ToJsonString().ShouldBe("""{"scope":"organizer","isDialInBypassEnabled":false}""");
        read.Json["participants"]!["attendees"]![0]!["role"]!.GetValue<string>().ShouldBe("presenter");
        read.Json["participants"]!["organizer"].ShouldNotBeNull();
    }

    [Theory]
    [InlineData("""{"startDateTime":"2026-11-11T09:00:00Z"}""")]
    [InlineData("""{"endDateTime":"2026-11-11T09:00:00Z"}""")]
    [InlineData("""{"startDateTime":"2026-11-11T09:00:00Z","endDateTime":null}""")]
    [InlineData("""{"startDateTime":"2026-11-11T09:00:00Z","endDateTime":"2026-11-11T08:00:00Z"}""")]
    [InlineData("""{"joinMeetingIdSettings":{"isPasscodeRequired":false}}""")]
    [InlineData("""{"joinWebUrl":"https://example.invalid"}""")]
    [InlineData("""{"externalId":"other"}""")]
    [InlineData("""{"allowedPresenters":"nobody"}""")]
    [InlineData("""{"allowRecordings":false}""")]
    public async Task Patch_refuses_what_cannot_be_changed(string body)
    {
        await using var host = await SimulatorHost.StartAsync();
        var created = await host.SendAsync("POST", CreateOrGet, Body);

        var answer = await host.SendAsync("PATCH", $"onlineMeetings/{created.Id}", body);

        (answer.Status, answer.Code).ShouldBe((400, "BadRequest"));
        (await host.SendAsync("GET", $"onlineMeetings/{created.Id}")).Text.ShouldBe(
            created.Text, "a refused change leaves the meeting as it was");
    }

    [Fact]
    public async Task Patch_with_both_times_moves_the_meeting()
    {
        await using var host = await SimulatorHost.StartAsync();
        var created = await host.SendAsync("POST", CreateOrGet, Body);

        var moved = await host.SendAsync("PATCH", $"onlineMeetings/{created.Id}",
            """{"startDateTime":"2026-11-11T12:00:00+03:00","endDateTime":"2026-11-11T11:00:00Z"}""");

        moved["startDateTime"].ShouldBe("2026-11-11T09:00:00.0000000Z");
        moved["joinWebUrl"].ShouldBe(created["joinWebUrl"]);
    }

    [Fact]
    public async Task Delete_removes_the_meeting_and_frees_its_external_id()
    {
        await using var host = await SimulatorHost.StartAsync();
        var created = await host.SendAsync("POST", CreateOrGet, Body);

        (await host.SendAsync("DELETE", $"onlineMeetings/{created.Id}")).Status.ShouldBe(204);

        (await host.SendAsync("GET", $"onlineMeetings/{created.Id}")).Status.ShouldBe(404);
        (await host.SendAsync("DELETE", $"onlineMeetings/{created.Id}")).Status.ShouldBe(404);
        var again = await host.SendAsync("POST", CreateOrGet, Body);
        again.Status.ShouldBe(201);
        again.Id.ShouldNotBe(created.Id);
    }

    [Theory]
    [InlineData("ru-RU", "lang=\"ru-RU\"", "Идентификатор собрания", "Секретный код")]
    [InlineData("ru", "lang=\"ru-RU\"", "Присоединиться к собранию", "Параметры собрания")]
    [InlineData("en-GB", "lang=\"en-GB\"", "Meeting ID", "Passcode")]
    [InlineData("fr, en-GB;q=0.4, ru;q=0.7", "lang=\"ru-RU\"", "Собрание Microsoft Teams", "Нужна помощь?")]
    [InlineData("ja", "lang=\"en-US\"", "Join the meeting now", "Meeting options")]
    [InlineData(null, "lang=\"en-US\"", "Meeting ID", "Passcode")]
    public async Task JoinInformation_is_in_the_language_asked_for(string? language, params string[] expected)
    {
        await using var host = await SimulatorHost.StartAsync();
        var created = await host.SendAsync("POST", CreateOrGet, Body);

        var read = language is null
            ? await host.SendAsync("GET", $"onlineMeetings/{created.Id}")
            : await host.SendAsync("GET", $"onlineMeetings/{created.Id}", null, ("Accept-Language", language));

        var information = read.Json["joinInformation"]!;
        information["contentType"]!.GetValue<string>().ShouldBe("html");
        var content = information["content"]!.GetValue<string>();
        content.ShouldStartWith("data:text/html,%3Cdiv");
        var html = WebUtility.UrlDecode(content);
        foreach (var text in expected)
            html.ShouldContain(text);
        html.ShouldContain(WebUtility.HtmlEncode(read["joinWebUrl"]));
        var settings = read.Json["joinMeetingIdSettings"]!;
        html.Replace(" ", "", StringComparison.Ordinal).ShouldContain(settings["joinMeetingId"]!.GetValue<string>());
        html.ShouldContain(settings["passcode"]!.GetValue<string>());
    }
}
