using MeetingOrchestrator.Application.DueWork;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Quartz;

namespace MeetingOrchestrator.Scheduling;

/// <summary>Registers the timer behind due work.</summary>
public static class SchedulingServices
{
    /// <summary>
    /// Adds <see cref="IWakeUps"/> and a hosted service whose start completes after the scheduler has started and
    /// whose stop waits for running work. Register services that drive the clock after this one.
    /// </summary>
    /// <remarks>
    /// Needs an <see cref="IDueWorkRunner"/> of any lifetime (each run has a scope of its own) and takes time from
    /// the container's <see cref="TimeProvider"/>, the system clock when there is none.
    /// </remarks>
    /// <exception cref="OptionsValidationException">At host start: an option is out of bounds; the message names its value.</exception>
    public static IServiceCollection AddScheduling(this IServiceCollection services, Action<SchedulingOptions> configure)
    {
        services.AddSingleton<IValidateOptions<SchedulingOptions>, SchedulingOptionsValidator>();
        services.AddOptions<SchedulingOptions>().Configure(configure).ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IWakeUps, QuartzWakeUps>();
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler => scheduler.InstanceName = "MeetingOrchestrator");
            quartz.UsePersistentStore(UseOwnDatabase);
            quartz.AddJob<WakeJob>(job => job.WithIdentity(WakeJob.Key).StoreDurably().RequestRecovery());
            quartz.AddJob<SweepJob>(job => job.WithIdentity(SweepJob.Key).StoreDurably());
            quartz.AddTrigger((provider, trigger) => Triggers.Sweep(trigger, OptionsOf(provider).SweepInterval));
        });
        services.AddQuartzHostedService(host =>
        {
            // Otherwise the start returns before the scheduler runs, and a driver of the clock could overtake it.
            host.AwaitApplicationStarted = false;
            host.WaitForJobsToComplete = true;
        });
        return services;
    }

    private static void UseOwnDatabase(IPersistentStoreBuilder store)
    {
        store.UseSqlite(source => source.DataSourceFactory = provider => SchedulerDatabase.Open(OptionsOf(provider).DatabasePath));
        store.ProvisionSchema();
        store.ConfigureStore(options => options.StoreJobDataAsStrings = true);
    }

    // Quartz has a SchedulingOptions too; within this namespace the name is ours.
    private static SchedulingOptions OptionsOf(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<SchedulingOptions>>().Value;
}
