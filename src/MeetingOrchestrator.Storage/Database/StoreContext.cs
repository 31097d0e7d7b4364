using System.Text.Json;
using MeetingOrchestrator.Storage.Conference;
using MeetingOrchestrator.Storage.Documents;
using MeetingOrchestrator.Storage.DueWork;
using MeetingOrchestrator.Storage.Journal;
using MeetingOrchestrator.Storage.Links;
using MeetingOrchestrator.Storage.Listings;
using MeetingOrchestrator.Storage.Mailbox;
using MeetingOrchestrator.Storage.Outbox;
using MeetingOrchestrator.Storage.People;
using MeetingOrchestrator.Storage.Records;
using MeetingOrchestrator.Storage.Values;
using MeetingOrchestrator.Storage.Voting;
using Microsoft.EntityFrameworkCore;

namespace MeetingOrchestrator.Storage.Database;

/// <summary>
/// The tables. Each database system derives its own context, since migrations belong to one: see the folder named after it.
/// Columns are the properties' names in snake case.
/// </summary>
internal abstract class StoreContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<JournalRow> Journal => Set<JournalRow>();

    public DbSet<EffectRow> Outbox => Set<EffectRow>();

    public DbSet<WorkRow> DueWork => Set<WorkRow>();

    public DbSet<MeetingRow> Meetings => Set<MeetingRow>();

    public DbSet<DecisionRow> Decisions => Set<DecisionRow>();

    public DbSet<PersonRow> People => Set<PersonRow>();

    public DbSet<ConferenceRow> Conferences => Set<ConferenceRow>();

    public DbSet<JoinRow> JoinInformation => Set<JoinRow>();

    public DbSet<FileRow> DocumentFiles => Set<FileRow>();

    public DbSet<SignatureRow> Signatures => Set<SignatureRow>();

    public DbSet<LinkRow> PersonalLinks => Set<LinkRow>();

    public DbSet<CalendarEntryRow> CalendarEntries => Set<CalendarEntryRow>();

    public DbSet<UnmatchedNameRow> UnmatchedNames => Set<UnmatchedNameRow>();

    public DbSet<SecretCountRow> SecretCounts => Set<SecretCountRow>();

    public DbSet<WatchRow> MailboxWatch => Set<WatchRow>();

    public DbSet<NotificationRow> MailboxNotifications => Set<NotificationRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => StoredValues.Configure(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new JournalTable());
        modelBuilder.ApplyConfiguration(new OutboxTable());
        modelBuilder.ApplyConfiguration(new DueWorkTable());
        modelBuilder.ApplyConfiguration(new MeetingsTable());
        modelBuilder.ApplyConfiguration(new DecisionsTable());
        modelBuilder.ApplyConfiguration(new PeopleTable());
        modelBuilder.ApplyConfiguration(new ConferencesTable());
        modelBuilder.ApplyConfiguration(new JoinInformationTable());
        modelBuilder.ApplyConfiguration(new DocumentFilesTable());
        modelBuilder.ApplyConfiguration(new SignaturesTable());
        modelBuilder.ApplyConfiguration(new LinksTable());
        modelBuilder.ApplyConfiguration(new CalendarEntriesTable());
        modelBuilder.ApplyConfiguration(new UnmatchedNamesTable());
        modelBuilder.ApplyConfiguration(new SecretCountsTable());
        modelBuilder.ApplyConfiguration(new WatchTable());
        modelBuilder.ApplyConfiguration(new NotificationsTable());
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
            property.SetColumnName(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));
    }
}
