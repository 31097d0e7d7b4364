using MeetingOrchestrator.EndToEnd.Tests.Support;
using Microsoft.Playwright;

namespace MeetingOrchestrator.EndToEnd.Tests.Browser;

/// <summary>Documents and mails as a browser shows them, on a phone and on a desk.</summary>
public sealed class PageTests(Replayed replayed, Chromium chromium) : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("press-release.en.html", "en")]
    [InlineData("press-release.ru.html", "ru")]
    [InlineData("minutes.en.html", "en")]
    [InlineData("minutes.ru.html", "ru")]
    public Task Document_fits_the_screen_and_asks_the_network_for_nothing(string document, string language) =>
        ShouldBeCleanAsync(replayed.Document(document), language);

    [Theory]
    [InlineData("invitation.am-head", "en")]
    [InlineData("invitation.kg-head", "ru")]
    [InlineData("reminder-p7d.uz-head", "en")]
    public async Task Mail_fits_the_screen_and_asks_the_network_for_nothing(string name, string language)
    {
        var mail = (await replayed.MailsAsync()).Single(mail => mail.Name == name);
        await ShouldBeCleanAsync(_folder.Write($"{name}.html", mail.Html), language);
    }

    [Fact]
    public async Task Page_that_overflows_complains_and_asks_the_network_is_found_out()
    {
        var bad = _folder.Write(
            "bad.html",
            """
            <!DOCTYPE html><html lang="de"><head><meta charset="utf-8"></head><body>
            <p style="width:700px">wide</p><img src="http://127.0.0.1:9/pixel.gif" alt=""><script>console.error("complaint")</script>
            </body></html>
            """);
        var narrow = await LookAsync(bad, 360);
        narrow.Overflow.ShouldBeGreaterThan(0);
        narrow.Language.ShouldBe("de");
        narrow.Complaints.ShouldContain("complaint");
        narrow.Asked.ShouldContain("http://127.0.0.1:9/pixel.gif");
        (await LookAsync(bad, 1280)).Overflow.ShouldBe(0);
    }

    private async Task ShouldBeCleanAsync(string file, string language)
    {
        foreach (var width in new[] { 360, 1280 })
        {
            var seen = await LookAsync(file, width);
            seen.Overflow.ShouldBe(0, $"{file} at {width} px");
            seen.Language.ShouldBe(language);
            seen.Complaints.ShouldBeEmpty();
            seen.Asked.ShouldBeEmpty();
            seen.Height.ShouldBeGreaterThan(300);
        }
    }

    private async Task<Seen> LookAsync(string file, int width)
    {
        var browser = await chromium.BrowserAsync();
        await using var context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        var page = await context.NewPageAsync();
        var (complaints, asked) = (new List<string>(), new List<string>());
        var address = new Uri(file).AbsoluteUri;
        page.Console += (_, message) => Note(complaints, message.Text, message.Type is "error" or "warning");
        page.PageError += (_, error) => Note(complaints, error, true);
        page.Request += (_, request) => Note(asked, request.Url, request.Url != address);
        await page.GotoAsync(address, new PageGotoOptions { Timeout = (float)Tool.Limit.TotalMilliseconds, WaitUntil = WaitUntilState.Load });
        var size = await page.EvaluateAsync<int[]>(
            "() => { const root = document.documentElement; return [root.scrollWidth - root.clientWidth, root.scrollHeight]; }");
        return new Seen(size[0], size[1], await page.Locator("html").GetAttributeAsync("lang"), complaints, asked);
    }

    private static void Note(List<string> notes, string note, bool matters)
    {
        if (matters)
        {
            notes.Add(note);
        }
    }

    private sealed record Seen(int Overflow, int Height, string? Language, List<string> Complaints, List<string> Asked);
}
