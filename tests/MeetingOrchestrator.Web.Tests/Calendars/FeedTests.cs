using System.Net;
using System.Text;
using MeetingOrchestrator.Web.Tests.Support;

namespace MeetingOrchestrator.Web.Tests.Calendars;

public sealed class FeedTests : PagesTest
{
    private const string Path = "/calendar/known-secret.ics";

    public FeedTests() => Links.Feeds["known-secret"] = Encoding.UTF8.GetBytes("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");

    [Fact]
    public async Task Feed_is_a_calendar_that_only_its_reader_may_keep()
    {
        using var calendar = Visit();
        var answer = await calendar.GetAsync(Path);
        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Headers["Content-Type"].ShouldBe("text/calendar; charset=utf-8");
        answer.Headers["Cache-Control"].Split(", ").ShouldBe(["private", "no-cache"], ignoreOrder: true);
        answer.SetCookies.ShouldBeEmpty();
        answer.Bytes.ShouldBe(Links.Feeds["known-secret"]);
    }

    [Fact]
    public async Task Feed_that_did_not_change_is_not_sent_again()
    {
        using var calendar = Visit();
        var tag = (await calendar.GetAsync(Path)).Headers["ETag"];
        (await calendar.GetAsync(Path, ("If-None-Match", tag))).Status.ShouldBe(HttpStatusCode.NotModified);

        Links.Feeds["known-secret"] = [1];
        var changed = await calendar.GetAsync(Path, ("If-None-Match", tag));
        changed.Status.ShouldBe(HttpStatusCode.OK);
        changed.Headers["ETag"].ShouldNotBe(tag);
    }

    [Fact]
    public async Task Asking_for_the_head_alone_gives_the_same_without_a_body()
    {
        using var calendar = Visit();
        var whole = await calendar.GetAsync(Path);
        var head = await calendar.AskAsync(HttpMethod.Head, Path, null);
        head.Status.ShouldBe(HttpStatusCode.OK);
        head.Bytes.ShouldBeEmpty();
        head.Headers["ETag"].ShouldBe(whole.Headers["ETag"]);
        head.Headers["Content-Type"].ShouldBe(whole.Headers["Content-Type"]);
    }

    [Fact]
    public async Task Unknown_feed_is_as_unknown_as_any_other_page()
    {
        using var calendar = Visit();
        var unknown = await calendar.GetAsync("/calendar/revoked-secret.ics");
        unknown.Status.ShouldBe(HttpStatusCode.NotFound);
        unknown.Headers["Cache-Control"].ShouldBe("no-store");
        unknown.Text.ShouldBe((await calendar.GetAsync("/no/such/page")).Text);
        (await calendar.GetAsync($"/calendar/{new string('x', 3000)}.ics")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
