using MeetingOrchestrator.EndToEnd.Tests.Browser;
using MeetingOrchestrator.EndToEnd.Tests.Support;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace MeetingOrchestrator.EndToEnd.Tests.Browser;

/// <summary>Debian's Chromium, started when the first test needs it; where it is absent the test is skipped and says so.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private readonly Lazy<Task<IBrowser>> _browser;
    private IPlaywright? _playwright;

    public Chromium() => _browser = new Lazy<Task<IBrowser>>(LaunchAsync);

    internal Task<IBrowser> BrowserAsync() => _browser.Value;

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
        var path = Tool.FindOrSkip("chromium");
        _playwright = await Playwright.CreateAsync();
        return await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Timeout = (float)Tool.Limit.TotalMilliseconds,
            // No sandbox: tests run as root in containers, where it cannot start. The rest keeps the browser itself off the network.
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }
}
