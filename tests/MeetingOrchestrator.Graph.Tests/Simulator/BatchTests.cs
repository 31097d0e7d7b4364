using System.Text;
using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Graph.Tests.Simulator;

public sealed class BatchTests
{
    private const string Headers = """{"Content-Type":"application/json"}""";

    private const string Message = """{"message":{"toRecipients":[{"emailAddress":{"address":"a@b.example"}}]}}""";

    private static string User => $"/users/{SimulatorHost.Organizer}";

    private static async Task<Answer> PostAsync(SimulatorHost host, params string[] items)
    {
        using var content = new StringContent($$"""{"requests":[{{string.Join(',', items)}}]}""", Encoding.UTF8, "application/json");
        return await host.SendRawAsync("POST", $"{host.GraphUrl}/$batch", content);
    }

    private static string Meeting(string id, string externalId, string more = "") =>
        $$"""{"id":"{{id}}","method":"POST","url":"{{User}}/onlineMeetings/createOrGet","headers":{{Headers}},"body":{"externalId":"{{externalId}}"}{{more}}}""";

    private static Dictionary<string, JsonNode> ById(Answer answer) =>
        answer.Json["responses"]!.AsArray().ToDictionary(item => item!["id"]!.GetValue<string>(), item => item!);

    private static int Status(JsonNode item) => item["status"]!.GetValue<int>();

    [Fact]
    public async Task Items_are_answered_each_for_itself_in_another_order_and_journaled_after_the_batch()
    {
        await using var host = await SimulatorHost.StartAsync();
        var items = Enumerable.Range(1, 20).Select(i => Meeting($"{i}", $"m{i}")).ToArray();
        items[4] = $$"""{"id":"5","method":"GET","url":"{{User}}/events?$top=0"}""";

        var answer = await PostAsync(host, items);

        answer.Status.ShouldBe(200);
        var order = answer.Json["responses"]!.AsArray().Select(item => item!["id"]!.GetValue<string>()).ToList();
        order.ShouldBe(Enumerable.Range(1, 20).Select(i => $"{i}"), ignoreOrder: true);
        order.ShouldNotBe(Enumerable.Range(1, 20).Select(i => $"{i}"));
        ById(answer).Count(pair => Status(pair.Value) == 201).ShouldBe(19);
        Status(ById(answer)["5"]).ShouldBe(400);
        var journal = await host.JournalAsync();
        journal.Select(entry => entry["n"]!.GetValue<int>()).ShouldBe(Enumerable.Range(1, 21));
        (journal[0]["path"]!.GetValue<string>(), journal[0]["status"]!.GetValue<int>()).ShouldBe(("/v1.0/$batch", 200));
        journal[1]["path"]!.GetValue<string>().ShouldBe($"/v1.0{User}/onlineMeetings/createOrGet");
        journal.Skip(1).Select(entry => entry["batchItem"]!.GetValue<string>()).ShouldBe(Enumerable.Range(1, 20).Select(i => $"{i}"));
    }

    [Fact]
    public async Task Order_of_the_answers_follows_from_the_seed()
    {
        var orders = new List<string>();
        foreach (var seed in new[] { 1, 1, 2 })
        {
            await using var host = await SimulatorHost.StartAsync(options => options with { Seed = seed });
            var answer = await PostAsync(host, [.. Enumerable.Range(1, 9).Select(i => Meeting($"{i}", $"m{i}"))]);
            orders.Add(string.Join(',', answer.Json["responses"]!.AsArray().Select(item => item!["id"])));
        }

        orders[1].ShouldBe(orders[0]);
        orders[2].ShouldNotBe(orders[0]);
    }

    [Fact]
    public async Task Throttled_item_fails_alone_with_its_own_retry_after_and_takes_its_dependants_along()
    {
        await using var host = await SimulatorHost.StartAsync();
        await host.ControlAsync("POST", "faults", """{"fault":"throttled","retryAfter":"7","match":{"pathPattern":"createOrGet$","skip":1}}""");

        var answers = ById(await PostAsync(
            host, Meeting("a", "m1"), Meeting("b", "m2"), Meeting("c", "m3", ""","dependsOn":["b"]"""),
            Meeting("d", "m4", ""","dependsOn":["c"]"""), Meeting("e", "m5", ""","dependsOn":["a"]""")));

        answers.ToDictionary(pair => pair.Key, pair => Status(pair.Value)).ShouldBe(
            new Dictionary<string, int> { ["a"] = 201, ["b"] = 429, ["c"] = 424, ["d"] = 424, ["e"] = 201 }, ignoreOrder: true);
        answers["b"]["headers"]!["Retry-After"]!.GetValue<string>().ShouldBe("7");
        answers["b"]["body"]!["error"]!["code"]!.GetValue<string>().ShouldBe("TooManyRequests");
        (await host.StateAsync())["counts"]!["meetings"]!.GetValue<int>().ShouldBe(2);
    }

    [Fact]
    public async Task Item_is_authenticated_validated_and_counted_like_a_request()
    {
        await using var host = await SimulatorHost.StartAsync(options => options with { Limits = new() { MailsPerMinute = 1 } });
        string Mail(string id) =>
            $$$"""{"id":"{{{id}}}","method":"POST","url":"{{{User}}}/sendMail","headers":{{{Headers}}},"body":{{{Message}}}}""";

        var answers = ById(await PostAsync(
            host,
            $$$"""{"id":"token","method":"GET","url":"{{{User}}}/events","headers":{"Authorization":"Bearer other"}}""",
            $$$"""{"id":"shape","method":"POST","url":"{{{User}}}/events","headers":{{{Headers}}},"body":{"subjekt":"x"}}""",
            $$$"""{"id":"media","method":"POST","url":"{{{User}}}/events","body":{"subject":"x"}}""",
            """{"id":"path","method":"GET","url":"/nowhere"}""", """{"id":"nested","method":"POST","url":"/$batch"}""",
            Mail("mail1"), Mail("mail2")));

        answers.ToDictionary(pair => pair.Key, pair => Status(pair.Value)).ShouldBe(
            new Dictionary<string, int>
            {
                ["token"] = 401,
                ["shape"] = 400,
                ["media"] = 415,
                ["path"] = 404,
                ["nested"] = 400,
                ["mail1"] = 202,
                ["mail2"] = 429,
            },
            ignoreOrder: true);
    }

    [Fact]
    public async Task Connection_is_never_dropped_for_one_item()
    {
        await using var host = await SimulatorHost.StartAsync();
        await host.ControlAsync("POST", "faults", """{"fault":"dropped","match":{"pathPattern":"createOrGet$","times":0}}""");

        var answers = ById(await PostAsync(host, Meeting("a", "m1")));

        Status(answers["a"]).ShouldBe(201);
    }

    [Fact]
    public async Task Batch_whose_answer_is_lost_has_had_its_effects()
    {
        await using var host = await SimulatorHost.StartAsync();
        await host.ControlAsync("POST", "faults", """{"fault":"gatewayTimeoutAfterCommit","match":{"pathTemplate":"/$batch"}}""");

        (await PostAsync(host, Meeting("a", "m1"))).Status.ShouldBe(504);

        (await host.StateAsync())["counts"]!["meetings"]!.GetValue<int>().ShouldBe(1);
        (await host.JournalAsync()).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("""{"requests":[]}""")]
    [InlineData("{}")]
    [InlineData("""{"requests":[{"id":"1","method":"GET"}]}""")]
    [InlineData("""{"requests":[{"id":"1","method":"HEAD","url":"/users"}]}""")]
    [InlineData("""{"requests":[{"id":"1","method":"GET","url":"/a"},{"id":"1","method":"GET","url":"/b"}]}""")]
    [InlineData("""{"requests":[{"id":"1","method":"GET","url":"/a","dependsOn":["2"]},{"id":"2","method":"GET","url":"/b"}]}""")]
    public async Task Batch_that_is_none_is_refused_as_a_whole(string body)
    {
        await using var host = await SimulatorHost.StartAsync();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        (await host.SendRawAsync("POST", $"{host.GraphUrl}/$batch", content)).Status.ShouldBe(400);
        (await host.JournalAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Batch_of_more_than_twenty_is_refused()
    {
        await using var host = await SimulatorHost.StartAsync();

        (await PostAsync(host, [.. Enumerable.Range(1, 21).Select(i => Meeting($"{i}", $"m{i}"))])).Status.ShouldBe(400);

        (await host.StateAsync())["counts"]!["meetings"]!.GetValue<int>().ShouldBe(0);
    }
}
