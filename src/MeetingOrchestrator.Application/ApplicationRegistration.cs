using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Application.Records;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace MeetingOrchestrator.Application;

/// <summary>Registers the use cases. The ports are registered by their adapters; a <see cref="TimeProvider"/> by the host.</summary>
public static class ApplicationRegistration
{
    /// <summary>Adds the application.</summary>
    public static IServiceCollection AddApplication(this IServiceCollection services, Action<RecordOptions> record)
    {
        services.AddOptions<RecordOptions>().Configure(record)
            .Validate(options => options.KeyPath.Length > 0, "Record:KeyPath must name the file of the signing key.")
            .ValidateOnStart();

        services.AddSingleton<FactsReader>().AddSingleton<ConferenceComposer>().AddSingleton<MessageComposer>().AddSingleton<EffectComposer>();
        services.AddSingleton<OutboxSignal>().AddSingleton<CommitSignals>().AddSingleton<RecordKey>();
        services.AddSingleton<IMeetings, MeetingSessions>();
        services.AddSingleton<ICouncils, Councils.Councils>();
        services.AddSingleton<CouncilWriter>();
        services.AddSingleton<ICouncilRegistration, CouncilRegistration>();
        services.AddSingleton<ISchedules, Schedules>();
        services.AddSingleton<IMeetingChanges, MeetingChanges>();
        services.AddSingleton<IExtraordinaryMeetings, ExtraordinaryMeetings>();
        services.AddSingleton<ITimeZoneReview, TimeZoneReview>();
        services.AddSingleton<ICalendarAdvice, CalendarAdvice>();
        services.AddSingleton<IRecordExport, RecordExport>();
        services.AddSingleton<IDueWorkRunner, DueWorkRunner>();
        services.TryAddSingleton<ISaltSource, RandomSalts>();

        services.AddSingleton<IEffectHandler, ConferenceEffects>();
        services.AddSingleton<IEffectHandler, EvidenceEffects>();
        services.AddSingleton<IEffectHandler, MessageEffects>();
        services.AddSingleton<IEffectHandler, DocumentEffects>();
        services.AddSingleton<IEffectHandler, RecordEffects>();
        services.TryAddSingleton(_ => new Backoff(new Random()));
        services.AddSingleton<EffectDelivery>().AddSingleton<OutboxDispatcher>();
        services.AddSingleton<IOutboxActivity>(provider => provider.GetRequiredService<OutboxDispatcher>());
        services.AddHostedService<OutboxService>();
        return services;
    }
}
