using System.Collections.Concurrent;
using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Application.Mailbox;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Application.Readiness;
using MeetingOrchestrator.Localization;
using MeetingOrchestrator.Web.Registration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace MeetingOrchestrator.Web.Tests.Support;

/// <summary>The pages on a real server of their own, as <c>serve</c> maps them; behind them ports held in memory. Time stands still.</summary>
public abstract class PagesTest : IAsyncLifetime
{
    private WebApplication? _app;

    private protected KnownLinks Links { get; } = new();

    private protected KnownPages Pages { get; } = new();

    private protected KnownMeetings Meetings { get; } = new();

    private protected KnownInbox Inbox { get; } = new();

    private protected FakeTimeProvider Clock { get; } = new(Given.Now.ToDateTimeOffset());

    private protected LogLines Logged { get; } = new();

    private protected WebApplication App => _app!;

    private protected Uri Url => new(App.Urls.Single());

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Where a reverse proxy lets others reach the service.</summary>
    private protected virtual Uri? PublicUrl => null;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(Logged);
        var services = builder.Services;
        services.AddSingleton<TimeProvider>(Clock);
        services.AddHouseLocalization();
        services.AddSingleton<IPersonalLinks>(Links).AddSingleton<ICalendarFeeds>(Links).AddSingleton<IPersonalPages>(Pages);
        services.AddSingleton<IMeetings>(Meetings).AddSingleton<IReadinessBoard>(Meetings).AddSingleton<IPeople>(Meetings);
        services.AddSingleton<ICouncils>(Meetings).AddSingleton<IListings>(Meetings).AddSingleton<IUnmatchedNames>(Meetings);
        services.AddSingleton<INotificationInbox>(Inbox);
        services.AddPages(PublicUrl);
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        _app = builder.Build();
        Map(_app);
        await _app.StartAsync(Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>What a test maps besides.</summary>
    private protected virtual void Map(WebApplication app) => app.MapPages();

    private protected Visitor Visit(string language = "en") => new(Url, language);

    /// <summary>A visitor who opened the personal link.</summary>
    private protected async Task<Visitor> EnterAsync(string language = "en", string secret = KnownLinks.Secret)
    {
        var visitor = Visit(language);
        var answer = await visitor.SendAsync("/i", "/i", ("code", secret));
        answer.Location.ShouldBe("/i/meeting", answer.Text);
        return visitor;
    }
}

/// <summary>Everything that was logged.</summary>
internal sealed class LogLines : ILoggerProvider, ILogger
{
    public ConcurrentQueue<string> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue($"{logLevel} {formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }
}
