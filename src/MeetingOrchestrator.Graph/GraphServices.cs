using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Mailbox;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Graph.Client;
using MeetingOrchestrator.Graph.Conference;
using MeetingOrchestrator.Graph.Mailbox;
using MeetingOrchestrator.Graph.Messages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace MeetingOrchestrator.Graph;

/// <summary>Registers Microsoft Graph as the provider of conferences, calendar entries, attendance and mail.</summary>
public static class GraphServices
{
    /// <summary>
    /// Adds <see cref="IConferenceProvider"/>, <see cref="IMailboxProvider"/>, <see cref="INotificationReader"/> and an
    /// <see cref="IMessageTransport"/>. Dates are read, and the pace is kept, with the registered <see cref="TimeProvider"/>, the system's
    /// where none is. The host refuses to start on options out of bounds
    /// (<see cref="OptionsValidationException"/>).
    /// </summary>
    public static IServiceCollection AddGraph(this IServiceCollection services, Action<GraphOptions> configure)
    {
        services.AddOptions<GraphOptions>().Configure(configure).ValidateOnStart();
        services.AddSingleton<IValidateOptions<GraphOptions>, GraphOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<GraphSettings>();
        services.AddSingleton<GraphClientSource>();
        services.AddSingleton<MailboxGate>();
        services.AddSingleton<GraphCalls>();
        services.AddSingleton<GraphBatch>();
        services.AddSingleton<OnlineMeetings>();
        services.AddSingleton<EntryChanges>();
        services.AddSingleton<CalendarEntries>();
        services.AddSingleton<EntryReplies>();
        services.AddSingleton<AttendanceReports>();
        services.AddSingleton<IConferenceProvider, GraphConferenceProvider>();
        services.AddSingleton<Subscriptions>();
        services.AddSingleton<CalendarDelta>();
        services.AddSingleton<BounceReports>();
        services.AddSingleton<IMailboxProvider, GraphMailboxProvider>();
        services.AddSingleton<INotificationReader, NotificationReader>();
        services.AddSingleton<MailPace>();
        services.AddSingleton<UnsentDrafts>();
        services.AddSingleton<IMessageTransport, GraphMessageTransport>();
        return services;
    }
}
