using System.Net;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Conference;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Web.Tests.Support;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;

namespace MeetingOrchestrator.Web.Tests.Office;

public sealed class OfficeTests : PagesTest
{
    private static readonly string Base = $"/office/meetings/{Given.Meeting}";
    private static readonly string Board = $"{Base}/readiness";

    [Fact]
    public async Task Board_tells_of_each_delegation_how_far_it_got_and_who_acts_next()
    {
        using var visitor = Visit();
        var page = (await visitor.GetAsync(Board)).Page;
        var rows = page.QuerySelectorAll("tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => Normal(cell.TextContent)))).ToList();
        rows.ShouldBe(
        [
            "Armenia | yes | yes | no | no | no | no | no | Delegation: reply to the invitation. since 20 August 2021, 12:00 Remind: Armenia",
            "Belarus | yes | yes | yes | takes part | version 1 | approved | works | Nothing is to be done.Composition: Belarus",
            "IPA CIS | yes | came back | no | no | no | no | no | Office: check the address and send the message again. since 20 August 2021, 12:00",
        ]);
        Normal(page.QuerySelector(".summary")!.TextContent).ShouldBe("1 delegation of 3 is ready. 1 matter waits for the office.");
    }

    [Fact]
    public async Task Board_in_russian_follows_the_russian_order_of_seats()
    {
        Meetings.Board = Given.Board(Given.Ready(Given.Assembly), Given.Named(Given.Armenia), Given.Ready(Given.Belarus));
        using var visitor = Visit("ru");
        var page = (await visitor.GetAsync(Board)).Page;
        page.QuerySelectorAll("tbody th").Select(cell => cell.TextContent).ShouldBe(["Армения", "Беларусь", "МПА СНГ"]);
        Normal(page.QuerySelector(".summary")!.TextContent).ShouldBe("Готовы 2 делегации из 3. Решения секретариата ожидает 1 вопрос.");
        Normal(page.QuerySelector("tbody tr")!.TextContent).ShouldContain("Секретариату – рассмотреть состав. с 20 августа 2021 г., 12:00");
    }

    [Fact]
    public async Task Reminder_is_one_act_however_often_its_form_is_sent()
    {
        using var visitor = Visit();
        var fields = (await visitor.GetAsync(Board)).Form($"{Base}/reminders", ("seat", "AM"));
        var first = await visitor.PostAsync($"{Base}/reminders", new FormUrlEncodedContent(fields));
        (await visitor.FollowAsync(first)).Page.QuerySelector(".note.done")!.TextContent.ShouldContain("on its way");
        var second = await visitor.PostAsync($"{Base}/reminders", new FormUrlEncodedContent(fields));
        (await visitor.FollowAsync(second)).Page.QuerySelector(".note.done")!.TextContent.ShouldContain("done before");

        var commands = Meetings.Commands.Cast<RemindSeat>().ToList();
        commands.ShouldAllBe(command => command.Seat == Given.Armenia.Key && command.By == new Actor(Capacity.Office, null, null) && command.At == Given.Now);
        commands[1].Id.ShouldBe(commands[0].Id);
        (await visitor.GetAsync(Board)).Form($"{Base}/reminders")["intent"].ShouldNotBe(fields["intent"]);
    }

    [Fact]
    public async Task Message_that_came_back_is_sent_again()
    {
        using var visitor = Visit();
        var page = await visitor.GetAsync(Board);
        Normal(page.Page.QuerySelector("section[aria-labelledby=messages]")!.TextContent)
            .ShouldContain("IPA CIS, Dmitriy Kobitskiy (ipa-head@example.org) Invitation: came back");
        await visitor.SendAsync(Board, $"{Base}/messages");
        Meetings.Commands.ShouldHaveSingleItem().ShouldBeOfType<ResendMessage>().Message.ShouldBe(MessageKey.Parse("invitation/ipa-head"));
    }

    [Theory]
    [InlineData("BY", "BY")]
    [InlineData("nobody", null)]
    public async Task Connection_that_matches_nobody_is_given_to_a_seat_or_to_nobody(string chosen, string? seat)
    {
        Meetings.Board = Meetings.Board with { Unmatched = [Given.Stranger("0f3a")] };
        Meetings.Names["0f3a"] = "<b>Минск</b>, зал 2";
        using var visitor = Visit("ru");
        (await visitor.GetAsync(Board)).Page.QuerySelector("section[aria-labelledby=attendance]")!.TextContent.ShouldContain("<b>Минск</b>, зал 2");
        await visitor.SendAsync(Board, $"{Base}/attendance", ("seat", chosen));
        var command = Meetings.Commands.ShouldHaveSingleItem().ShouldBeOfType<MatchAttendance>();
        command.Record.ShouldBe("0f3a");
        command.Seat?.Value.ShouldBe(seat);
        (command.Seat is null).ShouldBe(seat is null);
    }

    [Fact]
    public async Task Connection_given_to_no_choice_stays_where_it_is()
    {
        Meetings.Board = Meetings.Board with { Unmatched = [Given.Stranger("0f3a")] };
        using var visitor = Visit();
        (await visitor.SendAsync(Board, $"{Base}/attendance", ("seat", ""))).Status.ShouldBe(HttpStatusCode.BadRequest);
        Meetings.Commands.ShouldBeEmpty();
    }

    [Fact]
    public async Task Security_is_chosen_with_its_consequences_in_sight()
    {
        using var visitor = Visit();
        var page = (await visitor.GetAsync(Board)).Page;
        var boxes = page.QuerySelectorAll("section[aria-labelledby=conference] input[type=checkbox]");
        boxes.Length.ShouldBe(6);
        boxes.ShouldAllBe(box => page.GetElementById(box.GetAttribute("aria-describedby")!)!.TextContent.Length > 20);
        await visitor.SendAsync(Board, $"{Base}/conference", ("Watermark", "on"));
        Meetings.Commands.ShouldHaveSingleItem().ShouldBeOfType<ChooseConferenceSecurity>().Security
            .ShouldBe(ConferenceSecurity.Safe with { Watermark = true });
    }

    [Fact]
    public async Task Conference_that_was_not_hardened_says_what_differs()
    {
        Meetings.Board = Meetings.Board with { Hardened = false, HardeningDifferences = ["allowRecording"] };
        using var visitor = Visit();
        var section = (await visitor.GetAsync(Board)).Page.QuerySelector("section[aria-labelledby=conference]")!.TextContent;
        section.ShouldContain("No invitation goes out");
        section.ShouldContain("allowRecording");
    }

    [Fact]
    public async Task Meeting_that_nobody_was_invited_to_says_so_and_offers_nothing()
    {
        Meetings.Board = Given.Board() with { Phase = Domain.Meetings.Lifecycle.MeetingPhase.Planned };
        using var visitor = Visit();
        var page = await visitor.GetAsync(Board);
        page.Said.ShouldContain("No delegation has been invited.");
        page.Page.Forms.ShouldBeEmpty();
    }

    [Fact]
    public async Task Refusal_is_told_on_the_board()
    {
        Meetings.Refusal = new InvitationRefusal.UnknownMessage(MessageKey.Parse("invitation/ipa-head"));
        using var visitor = Visit("ru");
        var told = await visitor.FollowAsync(await visitor.SendAsync(Board, $"{Base}/messages"));
        told.Page.QuerySelector(".note.refused")!.TextContent.ShouldMatch("Не выполнено.*[а-я]{4}");
    }

    [Theory]
    [InlineData("/office/meetings/unknown-7/readiness")]
    [InlineData("/office/meetings/%00/readiness")]
    [InlineData("/office/meetings/cis-migration-26/delegations/BY")]
    [InlineData("/office/meetings/cis-migration-26/delegations/..%2f")]
    public async Task Meeting_or_delegation_that_is_not_there_is_not_found(string path)
    {
        using var visitor = Visit();
        ((int)(await visitor.GetAsync(path)).Status).ShouldBeOneOf(400, 404);
    }

    [Fact]
    public async Task List_leads_to_the_board()
    {
        using var visitor = Visit();
        (await visitor.GetAsync("/office")).Page.QuerySelector("li a")!.GetAttribute("href").ShouldBe(Board);
    }

    private static string Normal(string text) => string.Join(' ', text.Replace('\u00a0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
