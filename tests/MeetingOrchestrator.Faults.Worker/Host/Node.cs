using System.Net.Http.Headers;
using System.Net.Http.Json;
using MeetingOrchestrator.Application;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Documents;
using MeetingOrchestrator.Faults.Worker.Kills;
using MeetingOrchestrator.Graph;
using MeetingOrchestrator.Localization;
using MeetingOrchestrator.Mail;
using MeetingOrchestrator.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using NodaTime.Text;

namespace MeetingOrchestrator.Faults.Worker.Host;

/// <summary>The service's own parts on a store and a simulator, with a virtual clock that this process moves.</summary>
internal sealed class Node : IAsyncDisposable
{
    /// <summary>The mailbox of the simulated tenant.</summary>
    private const string Organizer = "5f1d0d52-7a4e-4c7b-9f0e-25c0a1e6d9b4";

    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(2);

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);
    private static readonly Duration Step = Duration.FromSeconds(2);
    private static readonly Duration LongestLease = Duration.FromMinutes(3);

    private readonly Orders _orders;
    private readonly ServiceProvider _services;
    private readonly FakeTimeProvider _time;
    private readonly HttpClient _control;

    private Node(Orders orders, ServiceProvider services, FakeTimeProvider time, HttpClient control, Executioner executioner) =>
        (_orders, _services, _time, _control, Executioner) = (orders, services, time, control, executioner);

    public Executioner Executioner { get; }

    public Instant Now => Instant.FromDateTimeOffset(_time.GetUtcNow());

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public static async Task<Node> StartAsync(Orders orders)
    {
        var time = new LeapingTime(orders.Start, orders.LeapFile);
        var executioner = new Executioner(orders.Kill);
        var bearer = (await File.ReadAllTextAsync(orders.BearerFile)).Trim();
        var services = Services(orders, time, bearer, executioner).BuildServiceProvider();
        var control = new HttpClient { BaseAddress = new Uri(orders.ControlUrl.TrimEnd('/') + "/") };
        control.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        var node = new Node(orders, services, time, control, executioner);
        await services.MigrateStorageAsync();
        if (orders.TakesOver)
        {
            await node.Get<IOutbox>().ReleaseAllAsync(default);
            await node.Get<IDueWork>().ReleaseAllAsync(default);
        }

        await node.TellTimeAsync();
        foreach (var hosted in services.GetServices<IHostedService>())
        {
            await hosted.StartAsync(default);
        }

        return node;
    }

    /// <summary>Does what is due, and moves the clock to whatever is next, up to a horizon.</summary>
    public async Task LiveUntilAsync(Instant horizon)
    {
        while (true)
        {
            await AdoptClockAsync();
            await DrainAsync();
            var next = await NextAsync();
            if (next is null || next > horizon)
            {
                return;
            }

            await MoveToAsync(_orders.Alone ? next.Value : await PatientlyAsync(next.Value));
        }
    }

    // What is next may be the end of a lease that a live node holds: it is given real time to end its work before the clock gets there.
    private async Task<Instant> PatientlyAsync(Instant next)
    {
        if (next - Now <= LongestLease)
        {
            await Task.Delay(Patience, TimeProvider.System);
            next = Instant.Min(next, Now + Step);
        }

        var draft = $"{_orders.ClockFile}.{Environment.ProcessId}";
        await File.WriteAllTextAsync(draft, InstantPattern.ExtendedIso.Format(next));
        File.Move(draft, _orders.ClockFile, overwrite: true);
        return next;
    }

    private async Task AdoptClockAsync()
    {
        if (!_orders.Alone && File.Exists(_orders.ClockFile))
        {
            await MoveToAsync(InstantPattern.ExtendedIso.Parse(await File.ReadAllTextAsync(_orders.ClockFile)).Value);
        }
    }

    /// <summary>Moves the clock; never back.</summary>
    public async Task MoveToAsync(Instant instant)
    {
        if (instant > Now)
        {
            // One tick more: the clock counts in 100 ns, and just short of an instant it would stand for ever.
            _time.SetUtcNow(instant.ToDateTimeOffset().AddTicks(1));
            await TellTimeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var hosted in _services.GetServices<IHostedService>())
        {
            await hosted.StopAsync(default);
        }

        _control.Dispose();
        await _services.DisposeAsync();
    }

    private static ServiceCollection Services(Orders orders, TimeProvider time, string bearer, Executioner executioner)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddFilter(level => level >= LogLevel.Warning));
        services.AddSingleton(time);
        services.AddHouseLocalization();
        services.AddStorage(options => options.DatabasePath = orders.Database);
        services.AddMail();
        services.AddDocuments();
        services.AddSingleton<ISaltSource, SameSalts>();
        services.AddSingleton<IWakeUps, NoWakeUps>();
        services.AddApplication(record => record.KeyPath = orders.Database + ".key");
        services.AddGraph(options =>
        {
            options.BaseUrl = new Uri(orders.GraphUrl);
            options.Organizer = Organizer;
            options.Credential.Kind = GraphCredentialKind.Bearer;
            options.Credential.BearerSource = () => bearer;
        });
        services.Decorate<IJournal>((inner, _) => new MortalJournal(inner, executioner));
        services.Decorate<IOutbox>((inner, _) => new MortalOutbox(inner, executioner));
        services.Decorate<IConferenceProvider>((inner, _) => new MortalConference(inner, executioner));
        services.Decorate<IMessageTransport>((inner, _) => new MortalTransport(inner, executioner));
        return services;
    }

    private async Task TellTimeAsync()
    {
        using var answer = await _control.PutAsJsonAsync("clock", new { now = _time.GetUtcNow() });
        answer.EnsureSuccessStatusCode();
    }

    private async Task<Instant?> NextAsync()
    {
        Instant?[] moments = [await Get<IDueWork>().NextAsync(default), await Get<IOutbox>().NextAsync(default)];
        return moments.Min();
    }

    // As in a replay: rows are read between two looks at the dispatcher, so none can be missed.
    private async Task DrainAsync()
    {
        var activity = Get<IOutboxActivity>();
        while (true)
        {
            await Get<IDueWorkRunner>().RunDueAsync(default);
            var before = activity.Current;
            var next = await NextAsync();
            if (next <= Now)
            {
                activity.Rouse();
            }
            else if (before.Idle && activity.Current == before)
            {
                return;
            }

            await Task.Delay(LookEvery, TimeProvider.System);
        }
    }
}
