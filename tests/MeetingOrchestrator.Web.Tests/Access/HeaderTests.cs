using System.Net;
using MeetingOrchestrator.Web.Tests.Support;

namespace MeetingOrchestrator.Web.Tests.Access;

public sealed class HeaderTests : PagesTest
{
    [Theory]
    [InlineData("/i")]
    [InlineData("/i/meeting")]
    [InlineData("/office")]
    [InlineData("/nothing-is-here")]
    [InlineData("/graph/notifications")]
    [InlineData("/calendar/unknown.ics")]
    public async Task Answer_forbids_what_the_page_does_not_need(string path)
    {
        using var visitor = Visit();
        var answer = await visitor.GetAsync(path);
        answer.Headers["Content-Security-Policy"].ShouldBe(
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
        answer.Headers["X-Content-Type-Options"].ShouldBe("nosniff");
        answer.Headers["Referrer-Policy"].ShouldBe("no-referrer");
        answer.Headers["Cache-Control"].ShouldBe("no-store");
        answer.Headers["Permissions-Policy"].ShouldContain("camera=()");
        answer.Headers.Keys.ShouldNotContain("X-Powered-By");
        // Over http there is no transport to be strict about.
        answer.Headers.Keys.ShouldNotContain("Strict-Transport-Security");
    }

    [Fact]
    public async Task Page_holds_no_inline_script_and_no_inline_style()
    {
        using var visitor = await EnterAsync();
        foreach (var path in new[] { "/i", "/i/meeting", "/i/meeting/delegation", "/office", $"/office/meetings/{Given.Meeting}/readiness" })
        {
            var page = (await visitor.GetAsync(path)).Page;
            page.QuerySelectorAll("style, [style], script:not([src])").ShouldBeEmpty(path);
            page.All.SelectMany(element => element.Attributes).ShouldNotContain(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal), path);
        }
    }

    [Fact]
    public async Task Style_and_scripts_may_be_kept_because_their_addresses_change_with_them()
    {
        using var visitor = Visit();
        var page = (await visitor.GetAsync("/i")).Page;
        foreach (var address in page.QuerySelectorAll("link[rel=stylesheet], script").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")))
        {
            var asset = await visitor.GetAsync(address!);
            asset.Status.ShouldBe(HttpStatusCode.OK);
            asset.Headers["Cache-Control"].ShouldBe("public, max-age=31536000, immutable");
            address!.ShouldContain("?v=");
        }

        (await visitor.GetAsync("/assets/../Program.cs")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Reading_and_changing_are_not_mixed_up()
    {
        using var visitor = await EnterAsync();
        (await visitor.GetAsync("/i/meeting/reply?reply=Accepted")).Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await visitor.AskAsync(HttpMethod.Trace, "/i/meeting", null)).Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await visitor.AskAsync(HttpMethod.Put, "/i/meeting", null)).Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
        Pages.Reply.ShouldBeNull();
    }

    [Fact]
    public async Task Key_given_twice_in_a_query_is_refused()
    {
        using var visitor = Visit();
        (await visitor.GetAsync("/i?language=ru&language=en")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await visitor.PostAsync("/graph/notifications?validationToken=a&validationToken=b", null)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Host_that_is_not_ours_is_refused()
    {
        using var visitor = Visit();
        (await visitor.GetAsync("/i", ("Host", "evil.example"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await visitor.GetAsync("/i", ("Host", "localhost"))).Status.ShouldBe(HttpStatusCode.OK);
    }
}
