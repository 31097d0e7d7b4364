using System.Net;
using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Web.Tests.Support;
using NodaTime;

namespace MeetingOrchestrator.Web.Tests.Room;

public sealed class RoomTests : PagesTest
{
    [Fact]
    public async Task Page_tells_when_in_the_readers_capital_first_and_for_the_host_too()
    {
        using var visitor = await EnterAsync();
        var russian = (await visitor.GetAsync("/i/meeting?language=ru")).Page;
        russian.DocumentElement.GetAttribute("lang").ShouldBe("ru");
        Normal(russian.QuerySelector(".facts")!.TextContent).ShouldMatch(
            "16 сентября 2021 г..*12:00 \\(UTC\\+4, Ереван\\).*11:00 по московскому времени \\(UTC\\+3\\).*15:00 \\(UTC\\+4, Ереван\\)");

        var english = (await visitor.GetAsync("/i/meeting?language=en")).Page;
        english.DocumentElement.GetAttribute("lang").ShouldBe("en");
        Normal(english.QuerySelector(".facts")!.TextContent).ShouldMatch(
            "16 September 2021.*12:00 \\(UTC\\+4, Yerevan\\).*11:00 \\(UTC\\+3, Moscow\\)");
        english.QuerySelector("h1")!.TextContent.ShouldBe("26th meeting");
    }

    [Fact]
    public async Task Host_time_names_its_day_where_midnight_lies_between()
    {
        Pages.Shown = page => page with
        {
            Plan = page.Plan with { Time = MeetingTime.Resolve(new LocalDateTime(2021, 9, 16, 23, 30), "Europe/Moscow", Duration.FromHours(1)).Time! },
        };
        using var visitor = await EnterAsync();
        var facts = Normal((await visitor.GetAsync("/i/meeting?language=en")).Page.QuerySelector(".facts")!.TextContent);
        facts.ShouldContain("17 September 2021");
        facts.ShouldContain("16 September 2021, 23:30 (UTC+3, Moscow)");
    }

    [Fact]
    public async Task Page_opens_in_the_holders_language_until_the_reader_chooses_one()
    {
        using var visitor = await EnterAsync("en");
        (await visitor.GetAsync("/i/meeting")).Page.DocumentElement.GetAttribute("lang").ShouldBe("ru");
        await visitor.GetAsync("/i/meeting?language=en");
        (await visitor.GetAsync("/i/meeting")).Page.DocumentElement.GetAttribute("lang").ShouldBe("en");
    }

    [Theory]
    [InlineData(Reply.Accepted, "You will take part")]
    [InlineData(Reply.Declined, "You will not take part")]
    [InlineData(Reply.Tentative, "You may take part")]
    [InlineData(Reply.DeputySent, "You will send a deputy")]
    public async Task Reply_is_taken_told_once_and_shown_in_words(Reply reply, string words)
    {
        using var visitor = await EnterAsync();
        await visitor.GetAsync("/i/meeting?language=en");
        var sent = await visitor.SendAsync("/i/meeting", "/i/meeting/reply", ("reply", reply.ToString()));
        sent.Location.ShouldBe("/i/meeting");
        Pages.Reply!.Reply.ShouldBe(reply);

        var told = await visitor.FollowAsync(sent);
        told.Page.QuerySelector("[role=status]")!.TextContent.ShouldContain("recorded");
        told.Page.QuerySelector("section[aria-labelledby=reply] strong")!.TextContent.ShouldContain(words);
        told.Page.QuerySelectorAll("button.chosen").ShouldHaveSingleItem().GetAttribute("value").ShouldBe(reply.ToString());
        (await visitor.GetAsync("/i/meeting")).Page.QuerySelector("[role=status]").ShouldBeNull();
    }

    [Fact]
    public async Task Reply_that_is_none_is_refused()
    {
        using var visitor = await EnterAsync();
        (await visitor.SendAsync("/i/meeting", "/i/meeting/reply", ("reply", "0"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await visitor.SendAsync("/i/meeting", "/i/meeting/reply", ("reply", "Perhaps"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        Pages.Reply.ShouldBeNull();
    }

    [Fact]
    public async Task Refusal_is_told_in_the_readers_language()
    {
        Pages.Answer = new PageAnswer(new InvitationRefusal.UnknownPerson([Given.Focal]), []);
        using var visitor = await EnterAsync();
        foreach (var (language, letters) in new[] { ("ru", "[а-я]{5}"), ("en", "[a-z]{5}") })
        {
            await visitor.GetAsync($"/i/meeting?language={language}");
            var told = await visitor.FollowAsync(await visitor.SendAsync("/i/meeting", "/i/meeting/reply", ("reply", "Accepted")));
            var note = told.Page.QuerySelector(".note.refused")!.TextContent;
            note.ShouldMatch(letters);
            note.ShouldNotContain("reply.unknown-person");
        }
    }

    [Fact]
    public async Task Connection_test_is_taken_and_shown()
    {
        using var visitor = await EnterAsync();
        await visitor.GetAsync("/i/meeting?language=en");
        var told = await visitor.FollowAsync(await visitor.SendAsync("/i/meeting", "/i/meeting/connection", ("result", "Failed")));
        Pages.Test!.Result.ShouldBe(ConnectionResult.Failed);
        Normal(told.Page.QuerySelector("section[aria-labelledby=connection] strong")!.TextContent)
            .ShouldBe("Tested on 20 August 2021, 13:01: there were problems. The technical contact will write to you.");
    }

    [Fact]
    public async Task Calendar_object_is_a_file_to_keep()
    {
        using var visitor = await EnterAsync();
        var file = await visitor.GetAsync("/i/meeting/calendar.ics");
        file.Headers["Content-Type"].ShouldBe("text/calendar; charset=utf-8");
        file.Headers["Content-Disposition"].ShouldContain("attachment; filename=cis-migration-26.ics");
        file.Text.ShouldStartWith("BEGIN:VCALENDAR");
    }

    [Fact]
    public async Task Feed_address_is_renewed_for_the_holder()
    {
        using var visitor = await EnterAsync();
        (await visitor.GetAsync("/i/meeting")).Page.QuerySelector("#feed")!.GetAttribute("value").ShouldBe("https://meetings.example/calendar/first-feed-secret.ics");
        (await visitor.SendAsync("/i/meeting", "/i/meeting/feed")).Location.ShouldBe("/i/meeting");
        Links.RevokedFeeds.ShouldBe([Given.Focal]);
    }

    [Fact]
    public async Task Cancelled_meeting_says_why_and_asks_for_nothing()
    {
        Pages.Shown = page => page with { Phase = MeetingPhase.Cancelled, Reason = new BilingualText("Перенос в план 2022 года", "Moved to the plan for 2022") };
        using var visitor = await EnterAsync();
        var page = await visitor.GetAsync("/i/meeting?language=en");
        page.Said.ShouldContain("The meeting is cancelled.");
        page.Said.ShouldContain("Moved to the plan for 2022");
        page.Page.Forms.Select(form => form.GetAttribute("action")).ShouldBe(["/i/meeting/feed", "/i/meeting/leave"]);
        (await visitor.GetAsync("/i/meeting/delegation")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Hostile_names_and_links_stay_text()
    {
        const string hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&lt;";
        Pages.Shown = page => page with
        {
            Person = Given.Someone("am-focal", hostile, hostile),
            Reason = new BilingualText(hostile, hostile),
            Join = new PersonalJoin(new Uri("javascript:alert(3)"), hostile),
        };
        using var visitor = await EnterAsync();
        var page = (await visitor.GetAsync("/i/meeting")).Page;
        page.QuerySelectorAll("script:not([src]), img").ShouldBeEmpty();
        page.QuerySelectorAll("[href^=javascript]").ShouldBeEmpty();
        page.Body!.TextContent.ShouldContain(hostile);
    }

    private static string Normal(string text) => string.Join(' ', text.Replace('\u00a0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
