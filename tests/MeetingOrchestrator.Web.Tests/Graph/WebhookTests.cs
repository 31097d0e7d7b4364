using System.Net;
using System.Net.Http.Headers;
using System.Text;
using MeetingOrchestrator.Web.Access;
using MeetingOrchestrator.Web.Endpoints;
using MeetingOrchestrator.Web.Tests.Support;

namespace MeetingOrchestrator.Web.Tests.Graph;

public sealed class WebhookTests : PagesTest
{
    public static TheoryData<string> Paths => ["/graph/notifications", "/graph/lifecycle"];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Handshake_gives_back_the_decoded_token_as_inert_text(string path)
    {
        using var graph = Visit();
        var answer = await graph.PostAsync($"{path}?validationToken=Validation%3A+Testing+%3Cscript%3Ealert(1)%3C%2Fscript%3E%20%D0%B6", null);
        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Headers["Content-Type"].ShouldBe("text/plain; charset=utf-8");
        answer.Headers["X-Content-Type-Options"].ShouldBe("nosniff");
        answer.Text.ShouldBe("Validation: Testing <script>alert(1)</script> ж");
        Inbox.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task Handshake_with_an_overlong_or_empty_token_is_refused()
    {
        using var graph = Visit();
        (await graph.PostAsync($"/graph/notifications?validationToken={new string('x', WebhookEndpoints.LongestToken + 1)}", null))
            .Status.ShouldBe(HttpStatusCode.BadRequest);
        (await graph.PostAsync("/graph/notifications?validationToken=", null)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await graph.PostAsync($"/graph/notifications?validationToken={new string('x', WebhookEndpoints.LongestToken)}", null))
            .Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Notification_is_stored_before_it_is_accepted(string path)
    {
        using var graph = Visit();
        (await graph.PostAsync(path, Json("""{"value":[]}"""))).Status.ShouldBe(HttpStatusCode.Accepted);
        Encoding.UTF8.GetString(Inbox.Received.ShouldHaveSingleItem()).ShouldBe("""{"value":[]}""");
    }

    [Fact]
    public async Task What_is_no_notification_is_refused()
    {
        Inbox.Answer = () => false;
        using var graph = Visit();
        (await graph.PostAsync("/graph/notifications", Json("{"))).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Store_that_cannot_be_written_is_never_accepted()
    {
        using var graph = Visit();
        Inbox.Answer = () => throw new IOException("disk full");
        var answer = await graph.PostAsync("/graph/notifications", Json("{}"));
        answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Text.ShouldBeEmpty();
        Logged.Lines.ShouldContain(line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("could not be stored"));

        Inbox.Answer = () => throw new InvalidOperationException("broken");
        var broken = await graph.PostAsync("/graph/notifications", Json("{}"));
        broken.Status.ShouldBe(HttpStatusCode.InternalServerError);
        broken.Text.ShouldNotContain("broken");
    }

    [Fact]
    public async Task Body_at_the_limit_is_read_and_one_beyond_is_not()
    {
        using var graph = Visit();
        (await graph.PostAsync("/graph/notifications", Json(new string(' ', WebhookEndpoints.MaximumBytes)))).Status.ShouldBe(HttpStatusCode.Accepted);
        (await graph.PostAsync("/graph/notifications", Json(new string(' ', WebhookEndpoints.MaximumBytes + 1)))).Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        Inbox.Received.ShouldHaveSingleItem().Length.ShouldBe(WebhookEndpoints.MaximumBytes);
    }

    [Fact]
    public async Task Form_and_reading_are_refused()
    {
        using var graph = Visit();
        (await graph.PostAsync("/graph/notifications", new FormUrlEncodedContent([]))).Status.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await graph.GetAsync("/graph/notifications?validationToken=x")).Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
        Inbox.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task Flood_is_held_off()
    {
        using var graph = Visit();
        for (var sent = 0; sent < RateLimits.NotificationsPerWindow; sent++)
        {
            (await graph.PostAsync("/graph/notifications?validationToken=x", null)).Status.ShouldBe(HttpStatusCode.OK);
        }

        (await graph.PostAsync("/graph/notifications?validationToken=x", null)).Status.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    private static ByteArrayContent Json(string text) =>
        new(Encoding.UTF8.GetBytes(text)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
}
