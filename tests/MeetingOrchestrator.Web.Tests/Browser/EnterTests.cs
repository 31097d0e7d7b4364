using MeetingOrchestrator.Web.Links;
using MeetingOrchestrator.Web.Tests.Support;
using Microsoft.Playwright;

namespace MeetingOrchestrator.Web.Tests.Browser;

/// <summary>The way from a letter to the personal page in a real browser.</summary>
public sealed class EnterTests(Chromium chromium) : PagesTest
{
    [Fact]
    public async Task Link_opens_the_page_and_leaves_its_secret_neither_in_the_address_nor_in_requests()
    {
        var page = await chromium.OpenAsync();
        var asked = new List<string>();
        var complaints = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        page.Console += (_, message) => complaints.Add(message.Text);
        await page.GotoAsync($"{Url}i#{KnownLinks.Secret}");
        await page.WaitForURLAsync("**/i/meeting");

        (await page.Locator("h1").TextContentAsync()).ShouldBe("26-е заседание");
        page.Url.ShouldBe($"{Url}i/meeting");
        asked.ShouldNotContain(url => url.Contains(KnownLinks.Secret) && !url.EndsWith($"/i#{KnownLinks.Secret}", StringComparison.Ordinal));
        complaints.ShouldBeEmpty();
        // The browser keeps a secure cookie of this prefix on loopback, although there is no TLS.
        var cookie = (await page.Context.CookiesAsync()).Single(cookie => cookie.Name == LinkSession.CookieName);
        (cookie.Secure, cookie.HttpOnly, cookie.Path, cookie.SameSite).ShouldBe((true, true, "/", SameSiteAttribute.Strict));
        cookie.Expires.ShouldBe(-1);

        await page.GoBackAsync();
        page.Url.ShouldNotContain(KnownLinks.Secret);
    }

    [Fact]
    public async Task Whole_way_works_without_scripts()
    {
        var page = await chromium.OpenAsync(360, scripts: false);
        await page.GotoAsync($"{Url}i?language=en#{KnownLinks.Secret}");
        Links.Asked.ShouldBe(0);
        await page.GetByLabel("Link or code").FillAsync(KnownLinks.Secret);
        await page.GetByRole(AriaRole.Button, new() { Name = "Open my page" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "I will send a deputy" }).ClickAsync();
        (await page.GetByRole(AriaRole.Status).TextContentAsync())!.ShouldContain("recorded");

        await page.GetByRole(AriaRole.Link, new() { Name = "Name the delegation" }).ClickAsync();
        await page.GetByLabel("Name in Russian").FillAsync("Армен Казарян");
        await page.GetByLabel("E-mail address").FillAsync("not an address");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a member" }).ClickAsync();
        (await page.Locator("#m1-Role").EvaluateAsync<bool>("e => e === document.activeElement")).ShouldBeTrue();
        (await page.Locator("#m0-NameRu").InputValueAsync()).ShouldBe("Армен Казарян");
        (await page.Locator("#m0-Address").InputValueAsync()).ShouldBe("not an address");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove member 2" }).ClickAsync();
        await page.Locator("#m0-NameRu").PressAsync("Enter");
        // Without scripts the driver may miss the load event, and would wait for it until it gives up.
        await page.WaitForURLAsync("**/i/meeting", new() { WaitUntil = WaitUntilState.Commit });
        Pages.Members.ShouldHaveSingleItem().NameRu.ShouldBe("Армен Казарян");
    }

    [Fact]
    public async Task Link_that_was_revoked_leads_to_the_generic_page()
    {
        Links.Pages.Clear();
        var page = await chromium.OpenAsync();
        await page.GotoAsync($"{Url}i#{KnownLinks.Secret}");
        await page.GetByRole(AriaRole.Heading, new() { Name = "This page is not available" }).WaitForAsync();
        page.Url.ShouldBe($"{Url}i");
    }
}
