using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Graph.Tests.Simulator;

/// <summary>Mail that is accepted and comes back.</summary>
public sealed class NonDeliveryTests
{
    private const string Message =
        """{"internetMessageId":"<invitation@council.example>","subject":"Приглашение","toRecipients":[{"emailAddress":{"address":"gone@gov.example"}},{"emailAddress":{"address":"a@gov.example"}}]}""";

    private static Task<Answer> ReportsAsync(SimulatorHost host, string since)
    {
        var filter = $"receivedDateTime ge {since} and "
            + "singleValueExtendedProperties/any(ep:ep/id eq 'String 0x001A' and ep/value eq 'REPORT.IPM.Note.NDR')";
        return host.SendAsync("GET", $"messages?$filter={Uri.EscapeDataString(filter)}&$select=id,receivedDateTime,internetMessageHeaders");
    }

    private static async Task SendAsync(SimulatorHost host)
    {
        var draft = await host.SendAsync("POST", "messages", Message, ("Prefer", "IdType=\"ImmutableId\""));
        (await host.SendAsync("POST", $"messages/{draft.Id}/send")).Status.ShouldBe(202);
    }

    private static string Header(JsonNode report, string name) => report["internetMessageHeaders"]!.AsArray()
        .Single(header => header!["name"]!.GetValue<string>() == name)!["value"]!.GetValue<string>();

    [Fact]
    public async Task Report_names_the_message_that_came_back_and_is_found_by_its_class_and_time()
    {
        await using var host = await SimulatorHost.StartAsync();
        (await host.ControlAsync("POST", "bounces", """{"addresses":["GONE@gov.example"]}""")).Status.ShouldBe(204);
        host.Clock.Set(SimulatorHost.Start.AddHours(1));

        await SendAsync(host);

        var report = (await ReportsAsync(host, "2026-10-05T09:00:00Z")).Json["value"]!.AsArray().ShouldHaveSingleItem()!;
        report["receivedDateTime"]!.GetValue<string>().ShouldBe("2026-10-05T09:00:00.0000000Z");
        Header(report, "In-Reply-To").ShouldBe("<invitation@council.example>");
        (await ReportsAsync(host, "2026-10-05T09:00:01Z")).Json["value"]!.AsArray().ShouldBeEmpty();
        var stored = (await host.StateAsync())["messages"]!.AsArray().Single(message => message!["folder"]!.GetValue<string>() == "inbox")!;
        stored["body"]!["content"]!.GetValue<string>().ShouldContain("gone@gov.example");
        var read = await host.SendAsync("GET", $"messages/{stored["id"]}");
        read.Json["internetMessageHeaders"].ShouldBeNull("headers are shown only when selected");
    }

    [Fact]
    public async Task Mail_to_others_does_not_come_back_and_the_list_of_addresses_is_replaced()
    {
        await using var host = await SimulatorHost.StartAsync();
        await host.ControlAsync("POST", "bounces", """{"addresses":["gone@gov.example"]}""");
        await host.ControlAsync("POST", "bounces", """{"addresses":["else@gov.example"]}""");

        await SendAsync(host);

        (await ReportsAsync(host, "2026-10-05T00:00:00Z")).Json["value"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Bounced_fault_returns_one_accepted_message()
    {
        await using var host = await SimulatorHost.StartAsync();
        await host.ControlAsync("POST", "faults", """{"fault":"bounced"}""");

        await SendAsync(host);
        await SendAsync(host);

        (await ReportsAsync(host, "2026-10-05T00:00:00Z")).Json["value"]!.AsArray().Count.ShouldBe(1);
        (await host.StateAsync())["faults"]!["fired"]!.ToJsonString().ShouldBe("""{"bounced":1}""");
    }

    [Fact]
    public async Task Headers_of_a_sent_mime_message_are_shown_when_selected()
    {
        await using var host = await SimulatorHost.StartAsync();
        var mime = Convert.ToBase64String("From: s@council.example\r\nTo: a@gov.example\r\nMessage-ID: <m@x>\r\nX-Council: 25\r\n\r\ntext"u8);
        using var content = new StringContent(mime, null, "text/plain");
        var created = await host.SendRawAsync("POST", $"{host.GraphUrl}/users/{SimulatorHost.Organizer}/messages", content);

        var read = await host.SendAsync("GET", $"messages/{created.Id}?$select=internetMessageHeaders");

        Header(read.Json, "X-Council").ShouldBe("25");
    }
}
