using System.Net;
using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Web.Access;
using MeetingOrchestrator.Web.Links;
using MeetingOrchestrator.Web.Tests.Support;

namespace MeetingOrchestrator.Web.Tests.Links;

public sealed class PersonalLinkTests : PagesTest
{
    [Fact]
    public async Task Looking_at_the_address_ten_times_opens_nothing()
    {
        using var visitor = Visit();
        for (var time = 0; time < 10; time++)
        {
            (await visitor.GetAsync($"/i?code={KnownLinks.Secret}")).Status.ShouldBe(HttpStatusCode.OK);
            (await visitor.AskAsync(HttpMethod.Head, "/i", null)).Status.ShouldBe(HttpStatusCode.OK);
        }

        Links.Asked.ShouldBe(0);
        visitor.Cookies.Keys.ShouldNotContain(LinkSession.CookieName);
    }

    [Theory]
    [InlineData(KnownLinks.Secret)]
    [InlineData("  " + KnownLinks.Secret + "\r\n")]
    [InlineData("https://meetings.example/i#" + KnownLinks.Secret)]
    public async Task Code_or_whole_link_pasted_opens_the_page_without_scripts(string pasted)
    {
        using var visitor = Visit();
        var opened = await visitor.FollowAsync(await visitor.SendAsync("/i", "/i", ("code", pasted)));
        opened.Status.ShouldBe(HttpStatusCode.OK);
        opened.Page.QuerySelector("h1")!.TextContent.ShouldContain("26");
    }

    [Fact]
    public async Task Cookies_are_of_this_host_alone_out_of_reach_of_scripts_and_of_other_sites()
    {
        using var visitor = Visit();
        var entered = await visitor.SendAsync("/i", "/i", ("code", KnownLinks.Secret));
        var cookies = (await Visit().GetAsync("/i?language=ru")).SetCookies.Concat(entered.SetCookies).ToList();
        cookies.ShouldContain(cookie => cookie.StartsWith(LinkSession.CookieName + "=", StringComparison.Ordinal));
        foreach (var cookie in cookies)
        {
            var parts = cookie.ToLowerInvariant().Split("; ");
            parts[0].ShouldStartWith("__host-");
            parts.ShouldContain("secure", cookie);
            parts.ShouldContain("httponly", cookie);
            parts.ShouldContain("path=/", cookie);
            parts.ShouldNotContain(part => part.StartsWith("domain=", StringComparison.Ordinal), cookie);
            parts.ShouldContain(part => part == "samesite=strict" || part == "samesite=lax", cookie);
        }

        cookies.Single(cookie => cookie.StartsWith(LinkSession.CookieName, StringComparison.Ordinal)).ShouldContain("samesite=strict");
        cookies.ShouldAllBe(cookie => !cookie.Contains(KnownLinks.Secret) && !cookie.Contains(Given.Focal.Value));
    }

    [Fact]
    public async Task Unknown_and_revoked_links_get_the_same_generic_page()
    {
        Links.Pages.Clear();
        using var one = Visit();
        using var other = Visit();
        var unknown = await one.SendAsync("/i", "/i", ("code", "a-code-that-nobody-was-ever-given-in-a-letter"));
        var revoked = await other.SendAsync("/i", "/i", ("code", KnownLinks.Secret));
        unknown.Status.ShouldBe(HttpStatusCode.NotFound);
        revoked.Status.ShouldBe(HttpStatusCode.NotFound);
        revoked.Text.ShouldBe(unknown.Text);
        other.Cookies.Keys.ShouldNotContain(LinkSession.CookieName);
        Links.Asked.ShouldBe(2);
    }

    [Fact]
    public async Task Page_without_a_link_is_as_unknown_as_any_other()
    {
        using var visitor = Visit();
        var denied = await visitor.GetAsync("/i/meeting");
        denied.Status.ShouldBe(HttpStatusCode.NotFound);
        denied.Text.ShouldBe((await visitor.GetAsync("/no/such/page")).Text);
        (await visitor.GetAsync("/i/meeting/calendar.ics")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Revoking_the_link_ends_the_sessions_that_it_opened()
    {
        using var visitor = await EnterAsync();
        var fields = (await visitor.GetAsync("/i/meeting")).Form("/i/meeting/reply");
        fields["reply"] = "Accepted";
        Links.Pages.Clear();

        (await visitor.GetAsync("/i/meeting")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.PostAsync("/i/meeting/reply", new FormUrlEncodedContent(fields))).Status.ShouldBe(HttpStatusCode.NotFound);
        Pages.Holders.ShouldBeEmpty();
    }

    [Fact]
    public async Task Session_ends_twelve_hours_after_it_was_opened_however_much_it_was_used()
    {
        using var visitor = await EnterAsync();
        for (var hour = 1; hour < 12; hour++)
        {
            Clock.Advance(TimeSpan.FromHours(1));
            (await visitor.GetAsync("/i/meeting")).Status.ShouldBe(HttpStatusCode.OK);
        }

        Clock.Advance(TimeSpan.FromHours(1) + TimeSpan.FromSeconds(1));
        (await visitor.GetAsync("/i/meeting")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Forwarded_link_acts_for_its_holder_alone_and_shows_nothing_restricted()
    {
        var stranger = new LinkHolder(Given.Meeting, PersonKey.Parse("am-adviser"));
        Links.Pages["forwarded-link-of-an-adviser"] = stranger;
        Pages.Shown = page => page.Holder == stranger ? page with { NamesDelegation = false, Join = null } : page;
        Pages.Members = [new(Domain.Councils.DelegateRole.Head, "Армен Казарян", "Armen Ghazaryan", "x", "x", default, "armen@example.org", default, [])];

        using var visitor = await EnterAsync(secret: "forwarded-link-of-an-adviser");
        // Whoever asks for somebody else, in whatever way, still acts as the holder.
        await visitor.SendAsync("/i/meeting", "/i/meeting/reply", ("reply", "Accepted"), ("person", Given.Focal.Value), ("seat", "BY"));
        Pages.Holders.ShouldBe([stranger]);

        var page = await visitor.GetAsync($"/i/meeting?person={Given.Focal}&meeting=other-1");
        page.Text.ShouldNotContain("Armen Ghazaryan");
        page.Text.ShouldNotContain("armen@example.org");
        page.Text.ShouldNotContain("conference.example");
        (await visitor.GetAsync("/i/meeting/delegation")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Session_that_was_left_is_over()
    {
        using var visitor = await EnterAsync();
        (await visitor.SendAsync("/i/meeting", "/i/meeting/leave")).Location.ShouldBe("/i");
        (await visitor.GetAsync("/i/meeting")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Opening_links_is_limited_whatever_address_the_caller_claims()
    {
        using var visitor = Visit();
        var fields = (await visitor.GetAsync("/i")).Form("/i");
        fields["code"] = "guess";
        for (var guess = 0; guess < RateLimits.LinksPerWindow; guess++)
        {
            (await TryAsync(guess)).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        (await TryAsync(999)).Status.ShouldBe(HttpStatusCode.TooManyRequests);

        Task<Answer> TryAsync(int guess) => visitor.PostAsync("/i", new FormUrlEncodedContent(fields), ("X-Forwarded-For", $"192.0.2.{guess % 250}"));
    }

    [Fact]
    public async Task Secrets_are_in_no_log()
    {
        Links.Feeds["feed-secret-canary"] = [1];
        using var visitor = await EnterAsync();
        await visitor.GetAsync("/i/meeting");
        await visitor.GetAsync("/calendar/feed-secret-canary.ics");
        await visitor.GetAsync("/calendar/other-secret-canary.ics");
        Logged.Lines.ShouldNotBeEmpty();
        string.Join('\n', Logged.Lines).ShouldNotContain("canary");
        string.Join('\n', Logged.Lines).ShouldNotContain(KnownLinks.Secret);
    }
}
