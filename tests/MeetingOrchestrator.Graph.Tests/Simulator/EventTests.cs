using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Graph.Tests.Simulator;

public sealed class EventTests
{
    private const string Key = "String {6b0e2f4e-52a4-4b0b-9d0c-1f2d3c4b5a60} Name MeetingKey";

    private static string Body(string subject = "Заседание", string key = "25/ru", string transaction = "8f0d4a1e-0001") => $$$"""
        {"subject":"{{{subject}}}","body":{"contentType":"html","content":"<p>Повестка&nbsp;дня</p>"},
         "start":{"dateTime":"2026-11-10T12:00:00","timeZone":"Europe/Moscow"},"end":{"dateTime":"2026-11-10T11:00:00","timeZone":"UTC"},
         "attendees":[{"type":"required","emailAddress":{"address":"a@gov.example","name":"A"}},
                      {"type":"optional","emailAddress":{"address":"b@gov.example"}}],
         "hideAttendees":true,"responseRequested":true,"allowNewTimeProposals":false,"categories":["Council"],
         "transactionId":"{{{transaction}}}","isOnlineMeeting":false,
         "singleValueExtendedProperties":[{"id":"{{{Key}}}","value":"{{{key}}}"}]}
        """;

    [Fact]
    public async Task Event_is_created_with_what_exchange_adds()
    {
        await using var host = await SimulatorHost.StartAsync();

        var created = await host.SendAsync("POST", "events", Body());

        created.Status.ShouldBe(201);
        created.Json["start"]!.ToJsonString().ShouldBe("""{"dateTime":"2026-11-10T09:00:00.0000000","timeZone":"UTC"}""");
        created["originalStartTimeZone"].ShouldBe("Europe/Moscow");
        created["@odata.etag"].ShouldBe($"W/\"{created["changeKey"]}\"");
        created["iCalUId"].Length.ShouldBe(112);
        created["createdDateTime"].ShouldBe("2026-10-05T08:00:00.0000000Z");
        created["bodyPreview"].Replace('\u00a0', ' ').ShouldBe("Повестка дня");
        created.Json["attendees"]![0]!["status"]!.ToJsonString().ShouldBe("""{"response":"none","time":"0001-01-01T00:00:00Z"}""");
        created.Json["attendees"]![1]!["type"]!.GetValue<string>().ShouldBe("optional");
        created.Json["hideAttendees"]!.GetValue<bool>().ShouldBeTrue();
        created.Json["singleValueExtendedProperties"].ShouldBeNull("extended properties are shown only when expanded");
        (await host.SendAsync("GET", $"events/{Uri.EscapeDataString(created.Id)}")).Text.ShouldBe(created.Text);
    }

    [Fact]
    public async Task Replay_of_the_same_content_gives_the_same_event_and_no_second_one()
    {
        await using var host = await SimulatorHost.StartAsync();

        var first = await host.SendAsync("POST", "events", Body());
        var second = await host.SendAsync("POST", "events", Body());

        (first.Status, second.Status).ShouldBe((201, 201));
        second.Text.ShouldBe(first.Text);
        (await host.StateAsync())["events"]!.AsArray().Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(409)]
    public async Task Same_transaction_id_with_other_content_is_refused(int status)
    {
        await using var host = await SimulatorHost.StartAsync(options => options with { DuplicateTransactionStatus = status });
        await host.SendAsync("POST", "events", Body());

        var answer = await host.SendAsync("POST", "events", Body(subject: "Other"));

        (answer.Status, answer.Code).ShouldBe((status, "ErrorDuplicateTransactionId"));
        (await host.StateAsync())["events"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Ids_are_the_same_in_another_run_and_differ_between_transactions()
    {
        await using var one = await SimulatorHost.StartAsync();
        await using var two = await SimulatorHost.StartAsync();
        var a = await one.SendAsync("POST", "events", Body());
        var b = await two.SendAsync("POST", "events", Body());
        var other = await one.SendAsync("POST", "events", Body(transaction: "8f0d4a1e-0002"));

        (b.Id, b["iCalUId"]).ShouldBe((a.Id, a["iCalUId"]));
        other.Id.ShouldNotBe(a.Id);
        other["iCalUId"].ShouldNotBe(a["iCalUId"]);
    }

    [Fact]
    public async Task Immutable_id_is_given_when_preferred_and_both_kinds_are_taken()
    {
        await using var host = await SimulatorHost.StartAsync();
        var immutable = await host.SendAsync("POST", "events", Body(), ("Prefer", "IdType=\"ImmutableId\""));
        var movable = await host.SendAsync("POST", "events", Body());

        movable.Id.ShouldNotBe(immutable.Id);
        foreach (var id in new[] { movable.Id, immutable.Id })
            (await host.SendAsync("GET", $"events/{Uri.EscapeDataString(id)}"))["iCalUId"].ShouldBe(immutable["iCalUId"]);
    }

    [Fact]
    public async Task List_finds_by_extended_property_and_expands_it()
    {
        await using var host = await SimulatorHost.StartAsync();
        await host.SendAsync("POST", "events", Body(key: "25/ru"));
        await host.SendAsync("POST", "events", Body(key: "25/en'GB", transaction: "t2"));
        var filter = Uri.EscapeDataString($"singleValueExtendedProperties/any(ep: ep/id eq '{Key}' and ep/value eq '25/en''GB')");
        var expand = Uri.EscapeDataString($"singleValueExtendedProperties($filter=id eq '{Key}')");

        var found = (await host.SendAsync("GET", $"events?$filter={filter}&$expand={expand}")).Json["value"]!.AsArray();

        var one = found.ShouldHaveSingleItem()!;
        one["transactionId"]!.GetValue<string>().ShouldBe("t2");
        one["singleValueExtendedProperties"]![0]!["value"]!.GetValue<string>().ShouldBe("25/en'GB");
    }

    [Fact]
    public async Task Filter_or_expand_that_is_not_modelled_answers_501_and_never_a_list()
    {
        await using var host = await SimulatorHost.StartAsync();

        (await host.SendAsync("GET", "events?$filter=" + Uri.EscapeDataString("start/dateTime ge '2026'"))).Status.ShouldBe(501);
        (await host.SendAsync("GET", "events?$expand=extensions")).Status.ShouldBe(501);
        (await host.SendAsync("POST", "events", Body().Replace("\"isOnlineMeeting\":false", "\"isOnlineMeeting\":true", StringComparison.Ordinal)))
            .Status.ShouldBe(501);
    }

    [Fact]
    public async Task List_is_paged_with_links_that_lead_back_to_the_simulator()
    {
        await using var host = await SimulatorHost.StartAsync();
        for (var i = 0; i < 5; i++)
            await host.SendAsync("POST", "events", Body(subject: $"s{i}", transaction: $"t{i}"));

        var subjects = new List<string>();
        var page = await host.SendAsync("GET", "events?$top=2&$count=true&$select=subject");
        page.Json["@odata.count"]!.GetValue<int>().ShouldBe(5);
        while (true)
        {
            subjects.AddRange(page.Json["value"]!.AsArray().Select(item => item!["subject"]!.GetValue<string>()));
            page.Json["value"]![0]!["attendees"].ShouldBeNull();
            if (page.Json["@odata.nextLink"]?.GetValue<string>() is not { } next)
                break;
            next.ShouldStartWith(host.GraphUrl + "/");
            page = await host.SendRawAsync("GET", next, null);
        }

        subjects.ShouldBe(["s0", "s1", "s2", "s3", "s4"]);
    }

    [Fact]
    public async Task Patch_under_the_current_etag_changes_it_and_under_an_old_one_is_refused()
    {
        await using var host = await SimulatorHost.StartAsync();
        var created = await host.SendAsync("POST", "events", Body());
        var path = $"events/{created.Id}";
        host.Clock.Set(SimulatorHost.Start.AddHours(1));

        var changed = await host.SendAsync("PATCH", path, """{"subject":"Перенос"}""", ("If-Match", created["@odata.etag"]));
        var stale = await host.SendAsync("PATCH", path, """{"subject":"stale"}""", ("If-Match", created["@odata.etag"]));

        changed.Status.ShouldBe(200);
        changed["changeKey"].ShouldNotBe(created["changeKey"]);
        changed["lastModifiedDateTime"].ShouldBe("2026-10-05T09:00:00.0000000Z");
        changed.Id.ShouldBe(created.Id);
        (stale.Status, stale.Code).ShouldBe((412, "ErrorIrresolvableConflict"));
        (await host.SendAsync("GET", path))["subject"].ShouldBe("Перенос");
        (await host.SendAsync("PATCH", path, """{"subject":"any"}""", ("If-Match", "*"))).Status.ShouldBe(200);
        (await host.SendAsync("DELETE", path, null, ("If-Match", created["@odata.etag"]))).Status.ShouldBe(412);
    }

    [Theory]
    [InlineData("""{"transactionId":"other"}""")]
    [InlineData("""{"iCalUId":"x"}""")]
    [InlineData("""{"start":null}""")]
    [InlineData("""{"start":{"dateTime":"2026-11-10T12:00:00Z","timeZone":"UTC"}}""")]
    [InlineData("""{"start":{"dateTime":"2026-11-10T09:00:00","timeZone":"Mars/Olympus"}}""")]
    [InlineData("""{"start":{"dateTime":"2026-11-10T09:00:00"}}""")]
    [InlineData("""{"end":{"dateTime":"2026-11-10T08:00:00","timeZone":"UTC"}}""")]
    [InlineData("""{"attendees":[{"emailAddress":{"address":"nobody"}}]}""")]
    [InlineData("""{"attendees":[{"type":"required"}]}""")]
    public async Task Patch_refuses_what_cannot_be_changed_and_leaves_the_event_as_it_was(string body)
    {
        await using var host = await SimulatorHost.StartAsync();
        var created = await host.SendAsync("POST", "events", Body());

        (await host.SendAsync("PATCH", $"events/{created.Id}", body)).Status.ShouldBe(400);

        (await host.SendAsync("GET", $"events/{created.Id}")).Text.ShouldBe(created.Text);
    }

    [Theory]
    [InlineData("Russian Standard Time")]
    [InlineData("Asia/Bishkek")]
    [InlineData("UTC")]
    public async Task Known_zone_is_accepted(string zone)
    {
        await using var host = await SimulatorHost.StartAsync();

        var answer = await host.SendAsync("POST", "events", Body().Replace("Europe/Moscow", zone, StringComparison.Ordinal)
            .Replace("\"2026-11-10T12:00:00\"", "\"2026-11-10T10:00:00\"", StringComparison.Ordinal));

        answer.Status.ShouldBe(201);
    }

    [Theory]
    [InlineData(500, 201)]
    [InlineData(501, 400)]
    public async Task Event_takes_at_most_500_attendees(int count, int status)
    {
        await using var host = await SimulatorHost.StartAsync();
        var attendees = new JsonArray([.. Enumerable.Range(0, count).Select(i => new JsonObject
        {
            ["emailAddress"] = new JsonObject { ["address"] = $"p{i}@gov.example" },
        })]);
        var body = JsonNode.Parse(Body())!;
        body["attendees"] = attendees;

        (await host.SendAsync("POST", "events", body.ToJsonString())).Status.ShouldBe(status);
    }

    [Theory]
    [InlineData("""{"Comment":"Отменено"}""")]
    [InlineData("""{"comment":"Отменено"}""")]
    public async Task Cancel_is_accepted_in_both_spellings_and_takes_the_event_away(string body)
    {
        await using var host = await SimulatorHost.StartAsync();
        var created = await host.SendAsync("POST", "events", Body());

        (await host.SendAsync("POST", $"events/{created.Id}/cancel", body)).Status.ShouldBe(202);

        (await host.SendAsync("GET", $"events/{created.Id}")).Code.ShouldBe("ErrorItemNotFound");
        (await host.SendAsync("POST", $"events/{created.Id}/cancel", body)).Status.ShouldBe(404);
        (await host.SendAsync("GET", "events")).Json["value"]!.AsArray().ShouldBeEmpty();
        var kept = (await host.StateAsync())["events"]!.AsArray().ShouldHaveSingleItem()!;
        kept["removed"]!.GetValue<string>().ShouldBe("cancelled");
        kept["cancelComment"]!.GetValue<string>().ShouldBe("Отменено");
    }

    [Fact]
    public async Task Delete_takes_the_event_away()
    {
        await using var host = await SimulatorHost.StartAsync();
        var created = await host.SendAsync("POST", "events", Body());

        (await host.SendAsync("DELETE", $"events/{created.Id}")).Status.ShouldBe(204);

        (await host.SendAsync("GET", $"events/{created.Id}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Reply_sets_the_status_on_every_event_of_the_address_and_survives_a_change_of_attendees()
    {
        await using var host = await SimulatorHost.StartAsync();
        var russian = await host.SendAsync("POST", "events", Body());
        await host.SendAsync("POST", "events", Body(transaction: "en"));
        host.Clock.Set(SimulatorHost.Start.AddDays(1));

        var counted = await host.ControlAsync("POST", "replies", """{"address":"A@GOV.example","response":"declined","comment":"занят"}""");

        counted.Json["events"]!.GetValue<int>().ShouldBe(2);
        var read = await host.SendAsync("GET", $"events/{russian.Id}");
        read.Json["attendees"]![0]!["status"]!.ToJsonString()
            .ShouldBe("""{"response":"declined","time":"2026-10-06T08:00:00.0000000Z"}""");
        read.Json["attendees"]![1]!["status"]!["response"]!.GetValue<string>().ShouldBe("none");
        (await host.SendAsync("PATCH", $"events/{russian.Id}", """{"subject":"x"}""", ("If-Match", russian["@odata.etag"])))
            .Status.ShouldBe(412, "a recorded answer is a change of the item");
        var patched = await host.SendAsync("PATCH", $"events/{russian.Id}",
            """{"attendees":[{"emailAddress":{"address":"a@gov.example"}},{"emailAddress":{"address":"c@gov.example"}}]}""");
        patched.Json["attendees"]!.AsArray().Select(attendee => attendee!["status"]!["response"]!.GetValue<string>())
            .ShouldBe(["declined", "none"]);
    }

    [Fact]
    public async Task Reply_told_again_at_its_instant_is_one_reply_and_later_it_is_another()
    {
        const string Accepted = """{"address":"a@gov.example","response":"accepted"}""";
        await using var host = await SimulatorHost.StartAsync();
        await host.SendAsync("POST", "events", Body());
        await host.ControlAsync("POST", "replies", Accepted);
        var once = (await host.StateAsync())["events"]![0]!.ToJsonString();

        var again = await host.ControlAsync("POST", "replies", Accepted);

        again.Json["events"]!.GetValue<int>().ShouldBe(1);
        (await host.StateAsync())["events"]![0]!.ToJsonString().ShouldBe(once);
        host.Clock.Set(SimulatorHost.Start.AddDays(1));
        await host.ControlAsync("POST", "replies", Accepted);
        (await host.StateAsync())["events"]![0]!["replies"]!.AsArray().Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("""{"address":"a@gov.example","response":"maybe"}""")]
    [InlineData("""{"address":"a@gov.example"}""")]
    public async Task Reply_that_is_no_answer_is_refused(string body)
    {
        await using var host = await SimulatorHost.StartAsync();

        (await host.ControlAsync("POST", "replies", body)).Status.ShouldBe(400);
    }
}
