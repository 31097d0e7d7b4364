using MeetingOrchestrator.Web.Tests.Browser;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace MeetingOrchestrator.Web.Tests.Browser;

/// <summary>Debian's Chromium, started when the first test needs it, with a profile that lasts no longer than the tests.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private const string Path = "/usr/bin/chromium";

    private readonly Lazy<Task<IBrowser>> _browser;
    private IPlaywright? _playwright;

    public Chromium() => _browser = new Lazy<Task<IBrowser>>(LaunchAsync);

    /// <summary>The longest wait for anything, in milliseconds: other tests share the machine.</summary>
    internal const float Patience = 120_000;

    /// <summary>A page of a fresh browser.</summary>
    /// <param name="width">Width of the screen in CSS pixels.</param>
    /// <param name="language">The browser's language.</param>
    /// <param name="scripts">Whether scripts run.</param>
    internal async Task<IPage> OpenAsync(int width = 1280, string language = "en-GB", bool scripts = true)
    {
        var browser = await _browser.Value;
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            Locale = language,
            JavaScriptEnabled = scripts,
        });
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await _browser.Value).DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private async Task<IBrowser> LaunchAsync()
    {
        Assert.SkipUnless(File.Exists(Path), $"{Path} is not installed.");
        _playwright = await Playwright.CreateAsync();
        return await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Path,
            Headless = true,
            Timeout = Patience,
            // No sandbox: tests run as root in containers, where it cannot start. The rest keeps the browser itself off the network.
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }
}
