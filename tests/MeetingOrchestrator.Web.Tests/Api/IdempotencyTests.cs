using System.Net;
using System.Text;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Record;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingOrchestrator.Web.Tests.Api;

/// <summary>The same intent twice, other intents under its key, and states that are gone.</summary>
public sealed class IdempotencyTests : ApiTest
{
    private const string Ballot = """{"vote":"agenda","seat":"KZ","choice":"in-favour"}""";

    [Fact]
    public async Task Repeated_request_gives_the_same_receipt_whatever_was_recorded_since()
    {
        await OpenVoteAsync();
        using var member = Call("delegate", "KZ");
        var head = await member.HeadAsync();
        var first = await member.DoAsync("cast-ballot", Ballot, "mine", ("If-Match", head.Tag));
        first.Status.ShouldBe(HttpStatusCode.OK, first.Text);
        first.Headers.ContainsKey("Idempotency-Replayed").ShouldBeFalse();
        using var other = Call("delegate", "AM");
        (await other.DoAsync("cast-ballot", Ballot.Replace("KZ", "AM", StringComparison.Ordinal), "mine")).Status.ShouldBe(HttpStatusCode.OK);

        // Other spelling, other order, and a tag that was outrun by the request itself.
        var again = await member.DoAsync("cast-ballot", """{ "choice": "in-favour", "seat": "KZ", "vote": "agenda" }""", "\"mine\"", ("If-Match", head.Tag));
        again.Status.ShouldBe(HttpStatusCode.OK, again.Text);
        again.Text.ShouldBe(first.Text);
        again.Tag.ShouldBe(first.Tag);
        again.Headers["Idempotency-Replayed"].ShouldBe("true");
    }

    [Fact]
    public async Task Key_used_for_something_else_is_refused()
    {
        await OpenVoteAsync();
        using var member = Call("delegate", "KZ");
        (await member.DoAsync("cast-ballot", Ballot, "mine")).Status.ShouldBe(HttpStatusCode.OK);
        var head = await member.HeadAsync();
        foreach (var (command, body) in new[]
        {
            ("cast-ballot", Ballot.Replace("in-favour", "against", StringComparison.Ordinal)),
            ("declare-lack-of-interest", """{"vote":"agenda","seat":"KZ"}"""),
        })
        {
            (await member.DoAsync(command, body, "mine")).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "idempotency.other-body");
        }

        (await member.HeadAsync()).Text.ShouldBe(head.Text);
    }

    [Fact]
    public async Task Same_ballot_sent_fifty_times_at_once_counts_once()
    {
        await OpenVoteAsync();
        using var member = Call("delegate", "KZ");
        var before = await member.HeadAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(number =>
            // Half of them under one key, half each under its own.
            member.DoAsync("cast-ballot", Ballot, number % 2 == 0 ? "mine" : $"other-{number}")));

        var done = answers.Where(answer => answer.Status == HttpStatusCode.OK).ToList();
        done.Select(answer => answer.Text).Distinct().ShouldHaveSingleItem();
        done.Count(answer => !answer.Headers.ContainsKey("Idempotency-Replayed")).ShouldBe(1);
        foreach (var late in answers.Except(done))
        {
            late.ShouldBeProblem(HttpStatusCode.Conflict, "vote.already-cast");
        }

        (await member.HeadAsync()).Json.GetProperty("sequence").GetInt64().ShouldBe(before.Json.GetProperty("sequence").GetInt64() + 1);
    }

    [Fact]
    public async Task Command_on_a_state_that_is_gone_is_refused()
    {
        await OpenVoteAsync();
        using var member = Call("delegate", "KZ");
        var old = (await member.HeadAsync()).Tag;
        using var other = Call("delegate", "AM");
        (await other.DoAsync("cast-ballot", Ballot.Replace("KZ", "AM", StringComparison.Ordinal), "theirs")).Status.ShouldBe(HttpStatusCode.OK);
        foreach (var tag in new[] { old, $"W/{(await member.HeadAsync()).Tag}", "\"foreign\"" })
        {
            (await member.DoAsync("cast-ballot", Ballot, "mine", ("If-Match", tag))).ShouldBeProblem(HttpStatusCode.PreconditionFailed, "precondition.stale");
        }

        (await member.DoAsync("cast-ballot", Ballot, "mine", ("If-Match", "no tag"))).ShouldBeProblem(HttpStatusCode.BadRequest, "precondition.bad-header");
        (await member.DoAsync("cast-ballot", Ballot, "mine", ("If-Match", $"\"foreign\", {(await member.HeadAsync()).Tag}"))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Change_of_the_schedule_is_made_once_in_both_streams()
    {
        using var office = Call("office");
        const string path = "/api/v1/meetings/cis-migration-26/commands/cancel-meeting";
        const string body = """{"reason":{"ru":"По решению председателя","en":"By decision of the chair"}}""";
        (await office.PostAsync(path, body, "cancel", ("If-Match", "\"1-0\""))).ShouldBeProblem(HttpStatusCode.PreconditionFailed, "precondition.stale");
        var first = await office.PostAsync(path, body, "cancel");
        first.Status.ShouldBe(HttpStatusCode.OK, first.Text);
        var again = await office.PostAsync(path, body, "cancel");
        again.Text.ShouldBe(first.Text);
        again.Headers["Idempotency-Replayed"].ShouldBe("true");
        (await office.PostAsync(path, "{}", "cancel")).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "idempotency.other-body");
        (await PayloadsAsync(StreamName.Of(CouncilKey.Parse("cis-migration")))).Count(payload => payload.Contains("schedule-amended", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Act_on_a_council_is_done_once()
    {
        using var office = Call("office");
        const string path = "/api/v1/councils/cis-migration/commands/request-extraordinary-meeting";
        const string body = """{"request":"flood","seat":"KZ","subject":{"ru":"О паводке","en":"The flood"}}""";
        using var secretary = Call("secretary");
        (await secretary.PostAsync(path, body, "flood")).ShouldBeProblem(HttpStatusCode.Forbidden, "access.not-entitled");
        var first = await office.PostAsync(path, body, "flood");
        first.Status.ShouldBe(HttpStatusCode.OK, first.Text);
        (await office.PostAsync(path, body, "flood")).Text.ShouldBe(first.Text);
        (await office.PostAsync(path, body.Replace("KZ", "AM", StringComparison.Ordinal), "flood")).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "idempotency.other-body");
        (await office.PostAsync(path, body.Replace("KZ", "XX", StringComparison.Ordinal), "other")).ShouldBeProblem(HttpStatusCode.BadRequest, "request.unknown-seat");
    }

    [Fact]
    public async Task Record_holds_neither_the_key_nor_an_unkeyed_digest_of_the_body()
    {
        await OpenVoteAsync();
        using var member = Call("delegate", "KZ");
        (await member.DoAsync("cast-ballot", Ballot, "key-canary")).Status.ShouldBe(HttpStatusCode.OK);
        var payload = (await PayloadsAsync(StreamName.Of(MeetingId.Parse(Meeting))))[^1];
        payload.ShouldContain("\"command\":\"api:");
        payload.ShouldNotContain("key-canary");
        payload.ShouldNotContain(Digest.Of(Encoding.UTF8.GetBytes(Ballot)).ToString()[..32]);
    }

    private async Task<List<string>> PayloadsAsync(StreamName stream)
    {
        var payloads = new List<string>();
        await foreach (var entry in App.Services.GetRequiredService<IJournal>().ReadAsync(stream, Chain.FirstSequence, Cancellation))
        {
            payloads.Add(Encoding.UTF8.GetString(entry.Entry.Payload.Span));
        }

        return payloads;
    }
}
