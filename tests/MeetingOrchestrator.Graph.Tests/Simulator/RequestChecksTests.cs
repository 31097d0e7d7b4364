using System.Text;

namespace MeetingOrchestrator.Graph.Tests.Simulator;

public sealed class RequestChecksTests
{
    [Theory]
    [InlineData(null, "Access token is empty.")]
    [InlineData("Bearer wrong", "Access token validation failure. Invalid audience.")]
    [InlineData("Basic abc", "Access token is empty.")]
    public async Task Request_without_the_right_token_is_refused_and_journaled(string? authorization, string message)
    {
        await using var host = await SimulatorHost.StartAsync();
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{host.GraphUrl}/users/{SimulatorHost.Organizer}/events");
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        request.Headers.Add("client-request-id", "mine");

        using var response = await client.SendAsync(request, SimulatorHost.Cancelled);
        var answer = await Answer.ReadAsync(response);

        answer.Status.ShouldBe(401);
        answer.Code.ShouldBe("InvalidAuthenticationToken");
        answer.Json["error"]!["message"]!.GetValue<string>().ShouldBe(message);
        var inner = answer.Json["error"]!["innerError"]!;
        inner["client-request-id"]!.GetValue<string>().ShouldBe("mine");
        inner["request-id"]!.GetValue<string>().ShouldBe(answer.Header("request-id"));
        var entry = (await host.JournalAsync()).ShouldHaveSingleItem();
        entry["status"]!.GetValue<int>().ShouldBe(401);
        entry["error"]!.GetValue<string>().ShouldBe("InvalidAuthenticationToken");
        entry.ToJsonString().ShouldNotContain("Authorization");
    }

    [Fact]
    public async Task Control_api_without_the_right_token_is_refused()
    {
        await using var host = await SimulatorHost.StartAsync();
        using var client = new HttpClient();

        foreach (var path in new[] { "health", "state", "requests", "holds" })
        {
            using var response = await client.GetAsync(new Uri($"{host.ControlUrl}/{path}"), SimulatorHost.Cancelled);
            ((int)response.StatusCode).ShouldBe(401);
        }
        (await host.ControlAsync("GET", "health")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Answer_carries_its_identifiers_and_the_simulators_time()
    {
        await using var host = await SimulatorHost.StartAsync();

        var answer = await host.SendAsync("GET", "events", null, ("client-request-id", "abc"), ("Prefer", "IdType=\"ImmutableId\""));

        answer.Status.ShouldBe(200);
        Guid.TryParse(answer.Header("request-id"), out _).ShouldBeTrue();
        answer.Header("client-request-id").ShouldBe("abc");
        answer.Header("Date").ShouldBe("Mon, 05 Oct 2026 08:00:00 GMT");
        answer.Header("Preference-Applied").ShouldBe("IdType=\"ImmutableId\"");
        answer["@odata.context"].ShouldStartWith(host.GraphUrl + "/$metadata#users(");
    }

    [Theory]
    [InlineData("events", "ErrorInvalidUser")]
    [InlineData("messages", "ErrorInvalidUser")]
    [InlineData("onlineMeetings/x", "NotFound")]
    public async Task Another_user_is_not_found(string path, string code)
    {
        await using var host = await SimulatorHost.StartAsync();

        var answer = await host.SendRawAsync("GET", $"{host.GraphUrl}/users/somebody-else/{path}", null);

        (answer.Status, answer.Code).ShouldBe((404, code));
    }

    [Theory]
    [InlineData("GET", "/v1.0/users/x/calendars", 404)]
    [InlineData("GET", "/beta/users/x/events", 404)]
    [InlineData("GET", "/users/x/events", 404)]
    [InlineData("PUT", "/v1.0/users/x/events", 405)]
    public async Task Unknown_path_or_method_is_refused_and_journaled(string method, string path, int status)
    {
        await using var host = await SimulatorHost.StartAsync();

        var answer = await host.SendRawAsync(method, new Uri(new Uri(host.GraphUrl), path).ToString(), null);

        answer.Status.ShouldBe(status);
        answer.Code.ShouldNotBeNull();
        var entry = (await host.JournalAsync()).ShouldHaveSingleItem();
        entry["path"]!.GetValue<string>().ShouldBe(path);
        entry["status"]!.GetValue<int>().ShouldBe(status);
    }

    [Theory]
    [InlineData("events?$orderby=subject")]
    [InlineData("events?filter=x")]
    [InlineData("events?$top=1&$top=2")]
    [InlineData("events?$top=0")]
    public async Task Query_option_that_is_unknown_repeated_or_out_of_bounds_is_refused(string path)
    {
        await using var host = await SimulatorHost.StartAsync();

        (await host.SendAsync("GET", path)).Status.ShouldBe(400);
    }

    [Theory]
    [InlineData("""{"subject":"a","subject":"b"}""")]
    [InlineData("""{"subject":""")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("""{"subject":5}""")]
    [InlineData("""{"body":{"contentType":"markdown"}}""")]
    [InlineData("""{"toRecipients":null}""")]
    [InlineData("""{"toRecipients":[{"emailAddress":{"adress":"a@b.example"}}]}""")]
    [InlineData("""{"isDraft":false}""")]
    public async Task Body_that_the_metadata_does_not_allow_is_refused_without_effect(string json)
    {
        await using var host = await SimulatorHost.StartAsync();

        var answer = await host.SendAsync("POST", "messages", json);

        (answer.Status, answer.Code).ShouldBe((400, "RequestBodyRead"));
        (await host.StateAsync())["messages"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Body_of_another_media_type_is_refused()
    {
        await using var host = await SimulatorHost.StartAsync();
        using var content = new StringContent("<event/>", Encoding.UTF8, "application/xml");

        var answer = await host.SendRawAsync("POST", $"{host.GraphUrl}/users/{SimulatorHost.Organizer}/events", content);

        answer.Status.ShouldBe(415);
    }

    [Fact]
    public async Task Body_with_annotations_and_schema_extensions_is_accepted()
    {
        await using var host = await SimulatorHost.StartAsync();

        var answer = await host.SendAsync(
            "POST", "messages", """{"@odata.type":"#microsoft.graph.message","extabcd1234_council":{"a":1},"subject":"x"}""");

        answer.Status.ShouldBe(201);
    }
}
