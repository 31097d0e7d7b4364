using System.Net;
using System.Text.Json;

namespace MeetingOrchestrator.Web.Tests.Api;

/// <summary>A whole sitting by the API alone: from the draft agenda to the close.</summary>
public sealed class SittingTests : ApiTest
{
    [Fact]
    public async Task Sitting_is_held_by_the_api_and_every_receipt_is_in_the_record()
    {
        var answers = await PlayAsync(step => Is(step, "close-meeting"));

        answers.Count.ShouldBeGreaterThan(50);
        foreach (var (answer, number) in answers.Select((answer, number) => (answer, number)))
        {
            answer.Status.ShouldBe(HttpStatusCode.OK, $"step {number}: {answer.Text}");
            answer.Json.GetProperty("events").GetArrayLength().ShouldBeGreaterThan(0, answer.Text);
            answer.Tag.ShouldBe($"\"{answer.Json.GetProperty("sequence").GetInt64()}-{answer.Json.GetProperty("head").GetString()}\"");
        }

        using var reader = Call();
        var head = await reader.HeadAsync();
        head.Json.GetProperty("head").GetString().ShouldBe(answers[^1].Json.GetProperty("head").GetString());
        var meeting = (await reader.GetAsync($"/api/v1/meetings/{Meeting}")).Json;
        meeting.GetProperty("phase").GetString().ShouldBe("closed");
        meeting.GetProperty("rules").GetProperty("quorum").GetProperty("article").GetProperty("citation").GetProperty("en").GetString()!.ShouldContain("rule 1");
        var decisions = (await reader.GetAsync($"/api/v1/meetings/{Meeting}/decisions")).Json.GetProperty("decisions").EnumerateArray().ToList();
        decisions.ShouldNotBeEmpty();
        decisions.ShouldAllBe(decision => decision.GetProperty("state").GetString() == "adopted" && decision.GetProperty("number").GetString()!.StartsWith("25/"));
    }

    [Fact]
    public async Task Readings_tell_both_languages_and_bear_the_tag_of_the_record()
    {
        await PlayAsync(step => Is(step, "declare-outcome"));
        using var reader = Call();
        var tag = (await reader.HeadAsync()).Tag;
        foreach (var part in new[] { "", "/agenda", "/attendance", "/floor", "/votes", "/votes/agenda", "/decisions", "/record-head" })
        {
            var answer = await reader.GetAsync($"/api/v1/meetings/{Meeting}{part}");
            answer.Status.ShouldBe(HttpStatusCode.OK, answer.Text);
            answer.Tag.ShouldBe(tag, part);
            (await reader.GetAsync($"/api/v1/meetings/{Meeting}{part}", ("If-None-Match", tag))).Status.ShouldBe(HttpStatusCode.NotModified, part);
            (await reader.GetAsync($"/api/v1/meetings/{Meeting}{part}", ("If-None-Match", "\"1-0\""))).Status.ShouldBe(HttpStatusCode.OK, part);
        }

        var title = (await reader.GetAsync($"/api/v1/meetings/{Meeting}/agenda")).Json.GetProperty("items")[0].GetProperty("title");
        title.GetProperty("ru").GetString().ShouldStartWith("Об открытии");
        title.GetProperty("en").GetString().ShouldStartWith("Opening");
    }

    [Fact]
    public async Task Lists_name_the_council_and_its_meetings()
    {
        using var reader = Call();
        var councils = await reader.GetAsync("/api/v1/councils");
        councils.Json.GetProperty("councils")[0].GetProperty("key").GetString().ShouldBe("cis-migration");
        (await reader.GetAsync("/api/v1/councils", ("If-None-Match", councils.Tag))).Status.ShouldBe(HttpStatusCode.NotModified);
        (await reader.GetAsync("/api/v1/councils/cis-migration/meetings")).Json.GetProperty("meetings").EnumerateArray()
            .Select(meeting => meeting.GetProperty("meeting").GetString()).ShouldContain(Meeting);
        (await reader.GetAsync("/api/v1/councils/none/meetings")).ShouldBeProblem(HttpStatusCode.NotFound, "council.unknown");
        (await reader.GetAsync("/api/v1/meetings/none-1")).ShouldBeProblem(HttpStatusCode.NotFound, "meeting.unknown");
        (await reader.GetAsync($"/api/v1/meetings/{Meeting}/votes/none")).ShouldBeProblem(HttpStatusCode.NotFound, "vote.unknown");
    }

    [Fact]
    public async Task Choices_are_not_told_before_the_outcome_is_declared_where_the_rules_show_turnout()
    {
        await OpenVoteAsync();
        using var member = Call("delegate", "KZ");
        (await member.DoAsync("cast-ballot", """{"vote":"agenda","seat":"KZ","choice":"against"}""", "mine")).Status.ShouldBe(HttpStatusCode.OK);

        var open = await member.GetAsync($"/api/v1/meetings/{Meeting}/votes/agenda");
        open.Json.GetProperty("answered").GetInt32().ShouldBe(1);
        open.Text.ShouldNotContain("against");

        using var chair = Call("presiding-officer");
        (await chair.DoAsync("close-vote", """{"vote":"agenda"}""", "close")).Status.ShouldBe(HttpStatusCode.OK);
        (await chair.DoAsync("declare-outcome", """{"vote":"agenda"}""", "declare")).Status.ShouldBe(HttpStatusCode.OK);
        var closed = (await member.GetAsync($"/api/v1/meetings/{Meeting}/votes/agenda")).Json;
        closed.GetProperty("choices").EnumerateArray().Single().GetProperty("choice").GetString().ShouldBe("against");
        closed.GetProperty("outcome").GetProperty("rule").GetProperty("article").GetProperty("citation").ValueKind.ShouldBe(JsonValueKind.Object);
    }
}
