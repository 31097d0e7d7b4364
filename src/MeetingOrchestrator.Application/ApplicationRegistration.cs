using MeetingOrchestrator.Application.Agendas;
using MeetingOrchestrator.Application.Api.Acts;
using MeetingOrchestrator.Application.Api.Readings;
using MeetingOrchestrator.Application.Attendance;
using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Application.Readiness;
using MeetingOrchestrator.Application.Records;
using MeetingOrchestrator.Application.Voting;
using MeetingOrchestrator.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace MeetingOrchestrator.Application;

/// <summary>Registers the use cases. The ports are registered by their adapters; a <see cref="TimeProvider"/> by the host.</summary>
public static class ApplicationRegistration
{
    /// <summary>Adds the application.</summary>
    /// <param name="services">The services.</param>
    /// <param name="record">Where the signing key is kept.</param>
    /// <param name="links">Personal links; left out, none are given out.</param>
    /// <exception cref="OptionsValidationException">At host start: an option is out of bounds; the message names its value.</exception>
    public static IServiceCollection AddApplication(
        this IServiceCollection services, Action<RecordOptions> record, Action<LinkOptions>? links = null)
    {
        services.AddOptions<RecordOptions>().Configure(record)
            .Validate(options => options.KeyPath.Length > 0, "Record:KeyPath must name the file of the signing key.")
            .ValidateOnStart();

        services.AddSingleton<IValidateOptions<LinkOptions>, LinkOptionsValidator>();
        services.AddSingleton<IPostConfigureOptions<LinkOptions>, LinkOptionsDefaults>();
        services.AddOptions<LinkOptions>().Configure(links ?? (_ => { })).ValidateOnStart();
        services.TryAddSingleton<ILinkKey, LinkKeyFile>();
        services.AddSingleton<IPersonalLinks, PersonalLinks>();

        services.AddSingleton<NamedPeople>().AddSingleton<DelegationNaming>().AddSingleton<PageReader>();
        services.AddSingleton<IPersonalPages, PersonalPages>();
        services.AddSingleton<FeedEvents>().AddSingleton<ICalendarFeeds, CalendarFeeds>();
        services.AddSingleton<IReadinessBoard, BoardReader>();
        services.AddSingleton<IAgendaDrafts, AgendaDrafts>();

        services.AddSingleton<PresenceSignal>().AddSingleton<PresenceMonitor>().AddHostedService<PresenceService>();
        services.AddSingleton<IPresence>(provider => provider.GetRequiredService<PresenceMonitor>());
        services.AddSingleton<IAttendanceSheets, AttendanceReader>().AddSingleton<AttendanceWording>();

        services.AddHouseLocalization();
        services.AddSingleton<FactsReader>().AddSingleton<PlansTold>().AddSingleton<DocumentNames>().AddSingleton<LetterFacts>().AddSingleton<CalendarObjects>();
        services.AddSingleton<ConferenceComposer>().AddSingleton<MessageComposer>().AddSingleton<EffectComposer>();
        services.AddSingleton<Addressees>().AddSingleton<OutboxSignal>().AddSingleton<CommitSignals>().AddSingleton<RecordKey>();
        services.AddSingleton<IMeetings, MeetingSessions>();
        services.AddSingleton<ICouncils, Councils.Councils>();
        services.AddSingleton<CouncilWriter>();
        services.AddSingleton<ICouncilRegistration, CouncilRegistration>();
        services.AddSingleton<ISchedules, Schedules>();
        services.AddSingleton<IMeetingChanges, MeetingChanges>();
        services.AddSingleton<IExtraordinaryMeetings, ExtraordinaryMeetings>();
        services.AddSingleton<CommandOptions>().AddSingleton<RequestIds>().AddSingleton<RecordedActs>();
        services.AddSingleton<IMeetingActs, MeetingActs>().AddSingleton<ICouncilActs, CouncilActs>();
        services.AddSingleton<IReadings, StoredReadings>();
        services.AddSingleton<ITimeZoneReview, TimeZoneReview>();
        services.AddSingleton<ICalendarAdvice, CalendarAdvice>();
        services.AddSingleton<IRecordExport, RecordExport>();
        services.AddSingleton<IDueWorkRunner, DueWorkRunner>();
        services.TryAddSingleton<ISaltSource, RandomSalts>();
        services.TryAddSingleton<ILots, RandomLots>();

        services.AddSingleton<IEffectHandler, ConferenceEffects>();
        services.AddSingleton<IEffectHandler, ConferenceChangeEffects>();
        services.AddSingleton<IEffectHandler, EvidenceEffects>();
        services.AddSingleton<IEffectHandler, MessageEffects>();
        services.AddSingleton<IEffectHandler, DocumentEffects>();
        services.AddSingleton<IEffectHandler, RecordEffects>();
        services.AddSingleton<IEffectHandler, BallotBoxEffects>();
        services.TryAddSingleton(_ => new Backoff(new Random()));
        services.AddSingleton<EffectDelivery>().AddSingleton<OutboxDispatcher>();
        services.AddSingleton<IOutboxActivity>(provider => provider.GetRequiredService<OutboxDispatcher>());
        services.AddHostedService<OutboxService>();
        return services;
    }
}
