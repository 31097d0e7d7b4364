using System.Net;
using System.Text;

namespace MeetingOrchestrator.Graph.Tests.Simulator;

/// <summary>The page for a person: who may see it, and that nothing out of a mail is markup of the page.</summary>
public sealed class PageTests
{
    private const string Hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>";

    private static Task<SimulatorHost> StartAsync() => SimulatorHost.StartAsync(options => options with { Page = true });

    /// <summary>A browser: it keeps cookies and follows redirects, and has no bearer.</summary>
    private static HttpClient Browser() => new(new HttpClientHandler { CookieContainer = new CookieContainer() });

    private static async Task FillAsync(SimulatorHost host)
    {
        var mime = $"""
            From: secretariat@council.example
            To: "{Hostile.Replace("\"", "", StringComparison.Ordinal)}" <a@gov.example>
            Subject: {Hostile} Приглашение
            Message-ID: <m@x>
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8

            Текст </pre>{Hostile}
            --b
            Content-Type: text/html; charset=utf-8

            <p>Письмо</p>{Hostile}<a href="https://meet.example/rsvp?a=1&amp;b=2">RSVP</a><a href="javascript:alert(1)">x</a>
            --b
            Content-Type: text/calendar; charset=utf-8

            BEGIN:VCALENDAR {Hostile}
            --b--
            """;
        using var content = new StringContent(Convert.ToBase64String(Encoding.UTF8.GetBytes(mime)), null, "text/plain");
        (await host.SendRawAsync("POST", $"{host.GraphUrl}/users/{SimulatorHost.Organizer}/sendMail", content)).Status.ShouldBe(202);
        (await host.SendAsync("POST", "events", """
            {"subject":"Заседание <b>25</b>","start":{"dateTime":"2026-11-10T09:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-11-10T10:00:00","timeZone":"UTC"},
             "attendees":[{"emailAddress":{"address":"a@gov.example","name":"<i>A</i>"}}]}
            """)).Status.ShouldBe(201);
        await host.ControlAsync("POST", "replies", """{"address":"a@gov.example","response":"accepted"}""");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?key=wrong")]
    [InlineData("mail/1")]
    [InlineData("mail/1/html")]
    [InlineData("event/1")]
    [InlineData("page.css")]
    public async Task Without_the_key_nothing_is_shown(string path)
    {
        await using var host = await StartAsync();
        await FillAsync(host);
        using var stranger = Browser();

        using var answer = await stranger.GetAsync(new Uri($"{host.ControlUrl}/{path}"), SimulatorHost.Cancelled);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await answer.Content.ReadAsStringAsync(SimulatorHost.Cancelled)).ShouldNotContain("gov.example");
    }

    [Fact]
    public async Task Page_is_off_by_default_and_the_cookie_opens_no_control_api()
    {
        await using var off = await SimulatorHost.StartAsync();
        off.PageUrl.ShouldBeNull();
        (await off.ControlAsync("GET", "")).Status.ShouldBe(404);

        await using var host = await StartAsync();
        using var browser = Browser();
        using var page = await browser.GetAsync(host.PageUrl, SimulatorHost.Cancelled);
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var state = await browser.GetAsync(new Uri($"{host.ControlUrl}/state"), SimulatorHost.Cancelled);
        state.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Name_that_leads_here_from_elsewhere_is_refused()
    {
        await using var host = await StartAsync();
        using var browser = Browser();
        using var request = new HttpRequestMessage(HttpMethod.Get, host.PageUrl);
        request.Headers.Host = "rebound.example";

        using var answer = await browser.SendAsync(request, SimulatorHost.Cancelled);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Key_leaves_the_address_and_pages_forbid_scripts()
    {
        await using var host = await StartAsync();
        await FillAsync(host);
        using var browser = Browser();

        using var list = await browser.GetAsync(host.PageUrl, SimulatorHost.Cancelled);

        list.RequestMessage!.RequestUri!.Query.ShouldBeEmpty();
        var policy = string.Join(';', list.Headers.GetValues("Content-Security-Policy"));
        policy.ShouldStartWith("default-src 'none'");
        policy.ShouldNotContain("script-src");
        using var mail = await browser.GetAsync(new Uri($"{host.ControlUrl}/mail/1/html"), SimulatorHost.Cancelled);
        string.Join(';', mail.Headers.GetValues("Content-Security-Policy")).ShouldEndWith("sandbox");
        (await mail.Content.ReadAsStringAsync(SimulatorHost.Cancelled)).ShouldContain("<p>Письмо</p>");
    }

    [Fact]
    public async Task Everything_out_of_mails_and_events_is_encoded()
    {
        await using var host = await StartAsync();
        await FillAsync(host);
        using var browser = Browser();
        await browser.GetStringAsync(host.PageUrl, SimulatorHost.Cancelled);

        foreach (var path in new[] { "", "mail/1", "event/1" })
        {
            var text = await browser.GetStringAsync(new Uri($"{host.ControlUrl}/{path}"), SimulatorHost.Cancelled);
            text.ShouldNotContain("<script", Case.Insensitive);
            text.ShouldNotContain("<img", Case.Insensitive);
            text.ShouldNotContain("<b>25", Case.Insensitive);
            text.ShouldNotContain("<i>A", Case.Insensitive);
            text.ShouldNotContain("href=\"javascript", Case.Insensitive);
        }
        var mail = await browser.GetStringAsync(new Uri($"{host.ControlUrl}/mail/1"), SimulatorHost.Cancelled);
        mail.ShouldContain("Приглашение");
        mail.ShouldContain("href=\"https://meet.example/rsvp?a=1&amp;b=2\"");
        mail.ShouldContain("BEGIN:VCALENDAR");
        mail.ShouldContain("Message-ID: &lt;m@x&gt;");
        var calendar = await browser.GetStringAsync(new Uri($"{host.ControlUrl}/event/1"), SimulatorHost.Cancelled);
        calendar.ShouldContain("accepted");
        calendar.ShouldContain("REQUEST");
    }

    [Theory]
    [InlineData("mail/9")]
    [InlineData("mail/0")]
    [InlineData("mail/x")]
    [InlineData("event/9")]
    [InlineData("mail/1/other")]
    public async Task Item_that_is_not_there_is_not_found(string path)
    {
        await using var host = await StartAsync();
        using var browser = Browser();
        await browser.GetStringAsync(host.PageUrl, SimulatorHost.Cancelled);

        using var answer = await browser.GetAsync(new Uri($"{host.ControlUrl}/{path}"), SimulatorHost.Cancelled);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
