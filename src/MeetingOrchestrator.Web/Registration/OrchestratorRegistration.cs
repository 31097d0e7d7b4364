using MeetingOrchestrator.Application;
using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Documents;
using MeetingOrchestrator.Graph;
using MeetingOrchestrator.Localization;
using MeetingOrchestrator.Mail;
using MeetingOrchestrator.Scheduling;
using MeetingOrchestrator.Storage;
using MeetingOrchestrator.Web.Commands;

namespace MeetingOrchestrator.Web.Registration;

/// <summary>Puts the parts together: the only place beside Program.cs that names the adapters.</summary>
internal static class OrchestratorRegistration
{
    /// <summary>The whole service.</summary>
    public static IServiceCollection AddOrchestrator(
        this IServiceCollection services, DataFolder folder, TimeProvider time, Action<GraphOptions> graph)
    {
        services.AddCore(folder, time);
        services.AddGraph(graph);
        // Last: hosted services stop in reverse order, so the timer stops before what it wakes.
        services.AddScheduling(options => options.DatabasePath = folder.Schedule);
        return services;
    }

    /// <summary>Sends mail by SMTP where the configuration section <c>Smtp</c> says how; otherwise mail goes through Microsoft Graph.</summary>
    public static IServiceCollection AddMailChannel(this IServiceCollection services, IConfiguration configuration)
    {
        var smtp = configuration.GetSection(SmtpOptions.Section);
        return smtp.Exists() ? services.AddSmtp(smtp.Bind) : services;
    }

    /// <summary>What an import needs: no timer and no way outside, so that importing a calendar sends nothing.</summary>
    public static IServiceCollection AddImport(this IServiceCollection services, DataFolder folder, TimeProvider time)
    {
        services.AddLogging();
        services.AddCore(folder, time);
        services.AddSingleton<IWakeUps, WakeUpsAtNextStart>();
        return services;
    }

    /// <summary>Brings the store up to date and takes up what an earlier process left. Call before the host starts.</summary>
    public static async Task PrepareAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        await services.MigrateStorageAsync(cancellationToken);
        // The data folder's lock is ours, so no claim of an earlier process is alive.
        await services.GetRequiredService<IOutbox>().ReleaseAllAsync(cancellationToken);
        await services.GetRequiredService<IDueWork>().ReleaseAllAsync(cancellationToken);
    }

    /// <summary>Lays a wake-up for all open due work: one may be missing after a crash between commit and timer. Call after the host started.</summary>
    public static async Task LayWakeUpsAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        var open = await services.GetRequiredService<IDueWork>().OpenAsync(cancellationToken);
        await services.GetRequiredService<IWakeUps>().ScheduleAsync([.. open.Select(row => new WakeUp(row.Id, row.At))], cancellationToken);
    }

    private static void AddCore(this IServiceCollection services, DataFolder folder, TimeProvider time)
    {
        services.AddSingleton(time);
        services.AddHouseLocalization();
        services.AddStorage(options => options.DatabasePath = folder.Database);
        services.AddMail();
        services.AddDocuments();
        services.AddApplication(record => record.KeyPath = folder.RecordKey);
    }
}
