using System.Net;
using System.Net.Http.Headers;
using System.Text;
using MeetingOrchestrator.Web.Api;

namespace MeetingOrchestrator.Web.Tests.Api;

/// <summary>Who gets in, and what is taken: everything else is refused by a problem, and nothing is recorded.</summary>
public sealed class GateTests(SharedApi api) : IClassFixture<SharedApi>
{
    private const string Path = $"/api/v1/meetings/{ApiTest.Meeting}/commands/open-meeting";
    private const string Body = """{"presidingOfficer":"ru-head"}""";

    [Theory]
    [InlineData(null, null, HttpStatusCode.Unauthorized, "access.no-capacity")]
    [InlineData("service", null, HttpStatusCode.BadRequest, "access.bad-header")]
    [InlineData("Office", null, HttpStatusCode.BadRequest, "access.bad-header")]
    [InlineData("office, office", null, HttpStatusCode.BadRequest, "access.bad-header")]
    [InlineData("", null, HttpStatusCode.BadRequest, "access.bad-header")]
    [InlineData("1", null, HttpStatusCode.BadRequest, "access.bad-header")]
    [InlineData("delegate", null, HttpStatusCode.BadRequest, "access.seat-of-delegate")]
    [InlineData("office", "KZ", HttpStatusCode.BadRequest, "access.seat-of-delegate")]
    [InlineData("delegate", "kz", HttpStatusCode.BadRequest, "access.bad-header")]
    [InlineData("delegate", "KZ", HttpStatusCode.Forbidden, "access.not-entitled")]
    public async Task Actor_is_read_strictly(string? capacity, string? seat, HttpStatusCode status, string code)
    {
        using var caller = api.Call(capacity, seat);
        (await caller.PostAsync(Path, Body, "key")).ShouldBeProblem(status, code);
    }

    [Theory]
    [InlineData("Acting-Capacity", "presiding-officer")]
    [InlineData("Acting-Person", "a b")]
    [InlineData("Idempotency-Key", "second")]
    public async Task Header_given_twice_or_malformed_is_refused(string header, string value)
    {
        using var caller = api.Call("presiding-officer");
        (await caller.PostAsync(Path, Body, "key", (header, value))).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(null, "idempotency.no-key")]
    [InlineData("two words", "idempotency.bad-key")]
    [InlineData("\"\"", "idempotency.bad-key")]
    [InlineData("a,b", "idempotency.bad-key")]
    public async Task Key_is_required(string? key, string code)
    {
        using var caller = api.Call("presiding-officer");
        (await caller.PostAsync(Path, Body, key)).ShouldBeProblem(HttpStatusCode.BadRequest, code);
        (await caller.PostAsync(Path, Body, new string('k', 129))).ShouldBeProblem(HttpStatusCode.BadRequest, "idempotency.bad-key");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/problem+json")]
    [InlineData(null)]
    public async Task Other_media_types_are_refused(string? type)
    {
        using var caller = api.Call("presiding-officer");
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body));
        content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        (await caller.SendAsync(Path, content, "key")).ShouldBeProblem(HttpStatusCode.UnsupportedMediaType, "request.media-type");
    }

    [Fact]
    public async Task Compressed_body_is_refused()
    {
        using var caller = api.Call("presiding-officer");
        var content = Caller.Json(Encoding.UTF8.GetBytes(Body));
        content.Headers.ContentEncoding.Add("gzip");
        (await caller.SendAsync(Path, content, "key")).ShouldBeProblem(HttpStatusCode.UnsupportedMediaType, "request.media-type");
    }

    [Fact]
    public async Task Body_beyond_the_bound_is_refused_however_it_comes()
    {
        using var caller = api.Call("presiding-officer");
        var body = Encoding.UTF8.GetBytes($$"""{"presidingOfficer":"{{new string('x', ApiBody.MaximumBytes)}}"}""");
        (await caller.SendAsync(Path, Caller.Json(body), "key")).ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge, "request.too-large");

        var streamed = new StreamContent(new Unmeasured(body));
        streamed.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        (await caller.SendAsync(Path, streamed, "key")).ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge, "request.too-large");
    }

    public static TheoryData<string, string> Bodies => new()
    {
        { "", "request.syntax" },
        { "[", "request.syntax" },
        { "[]", "request.object-expected" },
        { "null", "request.object-expected" },
        { "{}", "request.missing-field" },
        { """{"presidingOfficer":"ru-head","presidingOfficer":"kz-head"}""", "request.repeated-field" },
        { """{"presidingOfficer":"ru-head","id":"x"}""", "request.unknown-field" },
        { """{"presidingOfficer":"ru-head","by":{"capacity":"service"}}""", "request.unknown-field" },
        { """{"presidingOfficer":"ru-head","at":"2021-02-18T08:00:00Z"}""", "request.unknown-field" },
        { """{"presidingOfficer":"ru-head","capacity":"office"}""", "request.unknown-field" },
        { """{"presidingOfficer":"nobody"}""", "request.unknown-person" },
        { """{"presidingOfficer":"<script>alert(1)</script>"}""", "request.unknown-person" },
        { """{"presidingOfficer":5}""", "request.text-expected" },
        { """{"presidingOfficer":"a\u0000b"}""", "request.forbidden-character" },
        { """{"presidingOfficer":"\ud800"}""", "request.forbidden-character" },
        { """{"presidingOfficer":"ru-head",}""", "request.syntax" },
        { """{"presidingOfficer":"ru-head"} {}""", "request.syntax" },
        { $"{new string('[', 65)}{new string(']', 65)}", "request.too-deep" },
        { "\ufeff{}", "request.byte-order-mark" },
        { """{"presidingOfficer":1e999}""", "request.unreadable-value" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Malformed_body_is_refused_in_both_languages(string body, string code)
    {
        using var english = api.Call("presiding-officer");
        using var russian = api.Call("presiding-officer", language: "ru");
        var head = await english.HeadAsync();
        var (en, ru) = (await english.PostAsync(Path, body, "key"), await russian.PostAsync(Path, body, "key"));
        en.ShouldBeProblem(HttpStatusCode.BadRequest, code);
        ru.ShouldBeProblem(HttpStatusCode.BadRequest, code).Detail.ShouldNotBe(en.Detail);
        en.Text.ShouldNotContain("<script>");
        en.Text.ShouldNotContain("   at ");
        (await english.HeadAsync()).Text.ShouldBe(head.Text);
    }

    [Fact]
    public async Task Text_that_is_no_utf8_is_refused()
    {
        using var caller = api.Call("presiding-officer");
        byte[] body = [.. "{\"presidingOfficer\":\""u8, 0xC3, 0x28, .. "\"}"u8];
        (await caller.SendAsync(Path, Caller.Json(body), "key")).ShouldBeProblem(HttpStatusCode.BadRequest, "request.not-utf8");
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Page_of_another_origin_is_refused(string header, string value)
    {
        using var caller = api.Call("presiding-officer");
        (await caller.PostAsync(Path, Body, "key", (header, value))).ShouldBeProblem(HttpStatusCode.Forbidden, "access.foreign-origin");
        (await caller.GetAsync("/api/v1/councils", (header, value))).ShouldBeProblem(HttpStatusCode.Forbidden, "access.foreign-origin");
    }

    [Fact]
    public async Task Rebound_name_and_forwarded_requests_reach_nothing()
    {
        using var caller = api.Call("presiding-officer");
        (await caller.GetAsync("/api/v1/councils", ("Host", "rebound.example"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        foreach (var path in new[] { "/api/v1/councils", "/openapi/v1.json" })
        {
            (await caller.GetAsync(path, ("X-Forwarded-For", "127.0.0.1"))).ShouldBeProblem(HttpStatusCode.NotFound, "request.unknown-path");
        }

        (await caller.GetAsync("/api/v1/councils")).Headers.Keys.ShouldNotContain(name => name.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("/api/v1/meetings/cis-migration-25/commands/no-such", "request.unknown-command")]
    [InlineData("/api/v1/meetings/cis-migration-25/commands/plan-meeting", "request.unknown-command")]
    [InlineData("/api/v1/meetings/cis-migration-25/commands/perform-milestone", "request.unknown-command")]
    [InlineData("/api/v1/councils/cis-migration/commands/register-council", "request.unknown-command")]
    [InlineData("/api/v2/meetings", "request.unknown-path")]
    [InlineData("/api/v1/meetings/none-1/commands/open-meeting", "meeting.unknown")]
    [InlineData("/api/v1/meetings/NO..ID/commands/open-meeting", "meeting.unknown")]
    [InlineData("/api/v1/councils/none/commands/adopt-schedule", "council.unknown")]
    public async Task What_is_not_there_is_told_by_name(string path, string code)
    {
        using var caller = api.Call("presiding-officer");
        (await caller.PostAsync(path, Body, "key")).ShouldBeProblem(HttpStatusCode.NotFound, code);
    }

    [Fact]
    public async Task Other_methods_are_refused()
    {
        using var caller = api.Call("presiding-officer");
        (await caller.GetAsync(Path)).ShouldBeProblem(HttpStatusCode.MethodNotAllowed, "request.unknown-method");
        (await caller.GetAsync("/api/v1/councils?a=1&a=2")).ShouldBeProblem(HttpStatusCode.BadRequest, "request.malformed");
    }

    /// <summary>A stream that does not tell its length, so that it is sent in chunks.</summary>
    private sealed class Unmeasured(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
