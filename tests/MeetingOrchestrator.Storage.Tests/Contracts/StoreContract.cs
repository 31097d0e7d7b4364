using MeetingOrchestrator.Application.Journal;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingOrchestrator.Storage.Tests.Contracts;

/// <summary>What every database system must do. Each derives every contract, with its own fixture.</summary>
public abstract class StoreContract(StoreFixture fixture) : IAsyncLifetime
{
    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected StoreFixture Fixture { get; } = fixture;

    protected ServiceProvider Services { get; private set; } = null!;

    protected IJournal Journal => Port<IJournal>();

    public async ValueTask InitializeAsync()
    {
        Services = Fixture.Open();
        await Services.MigrateStorageAsync(Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await Fixture.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected T Port<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>Stores a commit that must succeed.</summary>
    protected async Task StoreAsync(Commit commit) =>
        (await Journal.CommitAsync([commit], Cancellation)).ShouldBe(CommitResult.Stored);

    protected async Task<List<JournalEntry>> ReadAsync(StreamName stream, long from = 1)
    {
        var entries = new List<JournalEntry>();
        await foreach (var entry in Journal.ReadAsync(stream, from, Cancellation))
            entries.Add(entry);
        return entries;
    }
}
