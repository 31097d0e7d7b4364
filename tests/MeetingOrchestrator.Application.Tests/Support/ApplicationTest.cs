using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace MeetingOrchestrator.Application.Tests.Support;

/// <summary>The application on a real store in a folder of its own; only the outside is substituted, and time stands until it is moved.</summary>
public abstract class ApplicationTest : IAsyncLifetime
{
    private readonly List<ServiceProvider> _processes = [];

    private protected string Folder { get; } = Directory.CreateTempSubdirectory("mo-application-").FullName;

    private protected FakeTimeProvider Clock { get; } = new(Given.Imported.ToDateTimeOffset());

    private protected Outside Outside { get; } = new();

    /// <summary>Where people reach the service; null: no personal links.</summary>
    private protected virtual string? PublicUrl => null;

    private protected LogLines Logged { get; } = new();

    private protected ServiceProvider Services { get; private set; } = null!;

    private protected IMeetings Meetings => Port<IMeetings>();

    private protected IJournal Journal => Port<IJournal>();

    private protected IOutbox Outbox => Port<IOutbox>();

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected Instant Now => Instant.FromDateTimeOffset(Clock.GetUtcNow());

    public async ValueTask InitializeAsync()
    {
        Services = Open(Configure);
        await Services.MigrateStorageAsync(Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _processes)
        {
            await process.DisposeAsync();
        }

        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>What a test changes in its own process.</summary>
    private protected virtual void Configure(IServiceCollection services)
    {
    }

    /// <summary>What a further process on the same store would be made of.</summary>
    private protected ServiceProvider Open(Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddFilter("Microsoft", LogLevel.None).AddProvider(Logged));
        services.AddSingleton<TimeProvider>(Clock).AddSingleton(new Backoff(new Random(25)));
        Outside.Register(services);
        services.AddStorage(options => options.DatabasePath = Path.Combine(Folder, "record.db"));
        services.AddApplication(record => record.KeyPath = Path.Combine(Folder, "record-key.pem"), links => links.PublicUrl = PublicUrl);
        configure?.Invoke(services);
        var process = services.BuildServiceProvider();
        _processes.Add(process);
        return process;
    }

    private protected T Port<T>()
        where T : notnull => Services.GetRequiredService<T>();

    private protected async Task RegisterAsync()
    {
        var result = await Port<ICouncilRegistration>().RegisterAsync(Given.Registration(), Cancellation);
        result.Refusal.ShouldBeNull();
    }

    private protected Task RunDueAsync() => Port<IDueWorkRunner>().RunDueAsync(Cancellation);

    private protected async Task DispatchAllAsync()
    {
        while (await Port<OutboxDispatcher>().DispatchAsync(Cancellation))
        {
        }
    }

    private protected void MoveTo(Instant at) => Clock.SetUtcNow(at.ToDateTimeOffset());

    /// <summary>Registers, and lets the notice come due: the conference is to be created.</summary>
    private protected async Task ConveneAsync()
    {
        await RegisterAsync();
        MoveTo(Given.Notice);
        await RunDueAsync();
    }

    /// <summary>Convenes and delivers everything: everybody is invited.</summary>
    private protected async Task InviteAsync()
    {
        await ConveneAsync();
        await DispatchAllAsync();
    }

    /// <summary>A command of the chair's office, which must be accepted.</summary>
    private protected async Task OfficeAsync(Func<CommandId, Instant, Actor, MeetingCommand> command, string id)
    {
        var receipt = await Meetings.ExecuteAsync(
            Given.Meeting, command(CommandId.Parse(id), Now, new Actor(Capacity.Office)), Cancellation);
        receipt.Refusal.ShouldBeNull();
    }

    private protected async Task<List<T>> HappenedAsync<T>()
        where T : MeetingEvent => [.. (await EventsAsync()).Select(recorded => recorded.Event).OfType<T>()];

    private protected async Task<List<Recorded<MeetingEvent>>> EventsAsync(MeetingId? meeting = null) =>
        [.. (await Stored.ReadAsync(Journal, StreamName.Of(meeting ?? Given.Meeting))).Select(entry => EventCodec<MeetingEvent>.Decode(entry.Entry.Payload.Span))];

    private protected async Task<OutboxReport> RowAsync(string name) =>
        (await Outbox.ListAsync(Given.Meeting, Cancellation)).Single(report => report.Row.Key == $"{Given.Meeting}/{name}");

    private protected async Task<MeetingState> StateAsync() => await Meetings.StateAsync(Given.Meeting, Cancellation);
}
