using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Application.Mailbox;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Application.Records;
using MeetingOrchestrator.Application.Voting;
using MeetingOrchestrator.Storage.Conference;
using MeetingOrchestrator.Storage.Database;
using MeetingOrchestrator.Storage.Documents;
using MeetingOrchestrator.Storage.DueWork;
using MeetingOrchestrator.Storage.Journal;
using MeetingOrchestrator.Storage.Links;
using MeetingOrchestrator.Storage.Listings;
using MeetingOrchestrator.Storage.Mailbox;
using MeetingOrchestrator.Storage.Outbox;
using MeetingOrchestrator.Storage.People;
using MeetingOrchestrator.Storage.Records;
using MeetingOrchestrator.Storage.Sqlite;
using MeetingOrchestrator.Storage.Voting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MeetingOrchestrator.Storage;

/// <summary>Registers the store behind the application's ports.</summary>
public static class StorageServices
{
    /// <summary>
    /// Adds every storage port as a singleton, safe to use from several threads. Call <see cref="MigrateStorageAsync"/> before the first use.
    /// Every write that fails throws <see cref="IOException"/> and has stored nothing.
    /// </summary>
    /// <exception cref="OptionsValidationException">At host start: an option is out of bounds; the message names its value.</exception>
    public static IServiceCollection AddStorage(this IServiceCollection services, Action<StorageOptions> configure)
    {
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.AddOptions<StorageOptions>().Configure(configure).ValidateOnStart();
        services.AddSqlite();
        services.AddSingleton<IJournal, JournalStore>();
        services.AddSingleton<IOutbox, OutboxStore>();
        services.AddSingleton<IDueWork, DueWorkStore>();
        services.AddSingleton<IListings, ListingsStore>();
        services.AddSingleton<IPeople, PeopleStore>();
        services.AddSingleton<IConferenceIds, ConferenceIdStore>();
        services.AddSingleton<IJoinInformation, JoinInformationStore>();
        services.AddSingleton<IDocumentFiles, DocumentFilesStore>();
        services.AddSingleton<ISignatures, SignaturesStore>();
        services.AddSingleton<IIssuedLinks, IssuedLinksStore>();
        services.AddSingleton<ICalendarEntryIds, CalendarEntryIdStore>();
        services.AddSingleton<IUnmatchedNames, UnmatchedNamesStore>();
        services.AddSingleton<IBallotBox, BallotBoxStore>();
        services.AddSingleton<IWatchStates, WatchStateStore>();
        services.AddSingleton<IPendingNotifications, PendingNotificationStore>();
        return services;
    }

    /// <summary>
    /// Creates the database or brings it to this version. Once, at start, by a process that knows it is alone with its store.
    /// Idempotent, and repeatable after a process died in the midst of it.
    /// </summary>
    /// <exception cref="OptionsValidationException">An option is out of bounds; the message names its value.</exception>
    /// <exception cref="IOException">The file cannot be created, read or written, or is no database.</exception>
    public static Task MigrateStorageAsync(this IServiceProvider services, CancellationToken cancellationToken = default) =>
        services.GetRequiredService<StoreDatabase>().MigrateAsync(cancellationToken);
}
