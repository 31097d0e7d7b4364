using Deque.AxeCore.Playwright;
using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Web.Tests.Support;
using Microsoft.Playwright;

namespace MeetingOrchestrator.Web.Tests.Browser;

/// <summary>Every page on a phone and on a desk, light and dark, in both languages: it fits, it is accessible, and it is in one language.</summary>
public sealed class LookTests(Chromium chromium) : PagesTest
{
    private static readonly string Board = $"office/meetings/{Given.Meeting}/readiness";

    public static TheoryData<string, string, int, bool> Screens => new(
        from path in new[] { "i", "i/meeting", "i/meeting/delegation", "nothing-is-here", "office", Board, $"office/meetings/{Given.Meeting}/delegations/AM" }
        from language in new[] { "ru", "en" }
        from look in new[] { (Width: 360, Dark: false), (Width: 1280, Dark: true) }
        select (path, language, look.Width, look.Dark));

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Page_fits_the_screen_and_is_accessible(string path, string language, int width, bool dark)
    {
        Fill();
        var page = await chromium.OpenAsync(width);
        await page.EmulateMediaAsync(new() { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light });
        if (path.StartsWith("i/", StringComparison.Ordinal))
        {
            await page.GotoAsync($"{Url}i#{KnownLinks.Secret}");
            await page.WaitForURLAsync("**/i/meeting");
        }

        await page.GotoAsync($"{Url}{path}?language={language}");
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe(language);
        (await page.Locator("h1").CountAsync()).ShouldBe(1);
        var found = await page.RunAxe();
        found.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}").ShouldBeEmpty();
        found.Passes.Length.ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task Page_that_is_not_accessible_is_found_out()
    {
        var page = await chromium.OpenAsync();
        await page.SetContentAsync("<html><body><img src='data:,'><input><p style='color:#ccc;background:#fff'>faint</p></body></html>");
        (await page.RunAxe()).Violations.Select(violation => violation.Id).ShouldBeSubsetOf(
            ["image-alt", "label", "color-contrast", "document-title", "html-has-lang", "landmark-one-main", "page-has-heading-one", "region"]);
        (await page.RunAxe()).Violations.Length.ShouldBeGreaterThan(3);
    }

    private void Fill()
    {
        Pages.Reply = new ReceivedReply(Reply.Accepted, ReplyChannel.Link, Given.Now);
        Pages.Shown = page => page with
        {
            Reason = new BilingualText("По просьбе принимающей стороны", "At the request of the host"),
            Delegation = Given.Delegation(Given.Armenia) with
            {
                Status = DelegationStatus.ChangeRequested,
                Reason = new BilingualText("Не указан переводчик.", "No interpreter is named."),
            },
        };
        Pages.Members =
        [
            new NamedMember(default, "Армен Казарян", "Armen Ghazaryan", "Начальник службы", "Head of the Service", default, "armen@example.org", default, []),
        ];
        Meetings.Board = Given.Board(
            Given.Ready(Given.Belarus), Given.Named(Given.Armenia), Given.Unreached(Given.Assembly), Given.Silent(Given.Kazakhstan)) with
        {
            Unmatched = [Given.Stranger("0f3a"), Given.Stranger("77b1")],
        };
        Meetings.Names["0f3a"] = "iPad";
    }
}
