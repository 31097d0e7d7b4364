using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Web.Commands;
using MeetingOrchestrator.Web.Registration;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace MeetingOrchestrator.Web.Replay;

/// <summary>What became of a replay.</summary>
/// <param name="Refusal">Why the calendar was not registered; null when it was.</param>
/// <param name="IsValid">Whether every record that was exported verifies.</param>
internal sealed record ReplayResult(Refusal? Refusal, bool IsValid);

/// <summary>Replays a calendar under a virtual clock, through the same host, store, timer and adapters as the service.</summary>
internal static class ReplayRunner
{
    public static async Task<ReplayResult> RunAsync(ReplayRequest request, DataFolder folder, CancellationToken cancellationToken)
    {
        var file = new VirtualClockFile(folder.Clock);
        var from = file.Read() ?? request.From;
        var time = new FakeTimeProvider(from.ToDateTimeOffset());
        await using var simulator = await SimulatorLink.OpenAsync(request, folder, time, cancellationToken);
        // Before the host starts: it delivers at once what an earlier process left behind.
        await simulator.World.SetClockAsync(from, cancellationToken);
        using var host = Build(folder, time, simulator);
        await host.Services.PrepareAsync(cancellationToken);
        await host.StartAsync(cancellationToken);
        try
        {
            var result = await RegisterAsync(request, host.Services, cancellationToken);
            if (result.Refusal is { } refusal)
            {
                return new ReplayResult(refusal, false);
            }

            await host.Services.LayWakeUpsAsync(cancellationToken);
            await PlayAsync(request, file, from, time, simulator.World, host.Services, cancellationToken);
            await simulator.SaveJournalAsync(request.Output.GraphJournal, cancellationToken);
            return new ReplayResult(null, await new ReplayExport(request, host.Services).WriteAsync(cancellationToken));
        }
        finally
        {
            await host.StopAsync(CancellationToken.None);
        }
    }

    private static IHost Build(DataFolder folder, TimeProvider time, SimulatorLink simulator)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning);
        simulator.AddOrchestrator(builder.Services, folder, time);
        builder.Services.AddSingleton<ISaltSource, SeededSalts>().AddSingleton<ILinkKey, SeededLinkKey>();
        builder.Services.Configure<Application.Links.LinkOptions>(links => links.PublicUrl = SeededLinkKey.PublicUrl);
        return builder.Build();
    }

    private static async Task<RegistrationResult> RegisterAsync(
        ReplayRequest request, IServiceProvider services, CancellationToken cancellationToken)
    {
        var salts = services.GetRequiredService<ISaltSource>();
        var (council, people) = request.Council.Complete(person => salts.Draw(person.Key));
        return await services.GetRequiredService<ICouncilRegistration>().RegisterAsync(
            new RegistrationRequest(request.Source, request.From, council, people, request.Council.Meetings), cancellationToken);
    }

    private static async Task PlayAsync(
        ReplayRequest request,
        VirtualClockFile file,
        Instant from,
        FakeTimeProvider time,
        OutsideWorld world,
        IServiceProvider services,
        CancellationToken cancellationToken)
    {
        var clock = new ReplayClock(
            time,
            file,
            world,
            services.GetRequiredService<IWakeUps>(),
            services.GetRequiredService<IDueWork>(),
            services.GetRequiredService<IOutbox>(),
            services.GetRequiredService<IOutboxActivity>());
        var player = await PlayerAsync(request, services, world, cancellationToken);
        player?.SkipBefore(from);
        using var progress = new ReplayProgress(request, services);
        await clock.MoveToAsync(from, cancellationToken);
        while (true)
        {
            await clock.DrainAsync(cancellationToken);
            while (player?.Next <= clock.Now)
            {
                await player.PlayAsync(cancellationToken);
                await clock.DrainAsync(cancellationToken);
            }

            await progress.ReportAsync(clock.Now, cancellationToken);
            var next = Min(await clock.NextAsync(cancellationToken), player?.Next);
            if (next is not { } instant || instant > request.Until)
            {
                return;
            }

            await clock.MoveToAsync(instant, cancellationToken);
        }
    }

    private static async Task<ScenarioPlayer?> PlayerAsync(
        ReplayRequest request, IServiceProvider services, OutsideWorld world, CancellationToken cancellationToken)
    {
        if (request.Scenario is not { } scenario)
        {
            return null;
        }

        var council = await services.GetRequiredService<ICouncils>().FindAsync(request.Council.Key, cancellationToken);
        return new ScenarioPlayer(
            scenario,
            request.Council.Meetings.Single(meeting => meeting.Number == scenario.Meeting),
            request.Council.People.ToDictionary(person => person.Key),
            council!.Delegates.Select(delegated => delegated.Person).ToDictionary(person => person.Person),
            services.GetRequiredService<IMeetings>(),
            world);
    }

    private static Instant? Min(Instant? a, Instant? b) => (a, b) switch
    {
        ({ } x, { } y) => Instant.Min(x, y),
        _ => a ?? b,
    };
}
