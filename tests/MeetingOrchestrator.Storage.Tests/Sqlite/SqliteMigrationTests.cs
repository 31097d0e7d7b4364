using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Storage.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace MeetingOrchestrator.Storage.Tests.Sqlite;

public sealed class SqliteMigrationTests : IAsyncDisposable
{
    private readonly SqliteStoreFixture _fixture = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _fixture.DisposeAsync();

    [Fact]
    public async Task Migrations_say_what_the_model_says()
    {
        await using var context = await _fixture.Open().GetRequiredService<StoreDatabase>().OpenAsync(Cancellation);

        context.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public async Task Migration_repeated_changes_nothing()
    {
        var services = _fixture.Open();
        await services.MigrateStorageAsync(Cancellation);
        await services.MigrateStorageAsync(Cancellation);

        await using var context = await services.GetRequiredService<StoreDatabase>().OpenAsync(Cancellation);
        (await context.Database.GetPendingMigrationsAsync(Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Migration_completes_after_a_process_was_killed_in_its_midst()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_fixture.DatabasePath)!);
        await using (var connection = new SqliteConnection($"Data Source={_fixture.DatabasePath};Pooling=False"))
        {
            await connection.OpenAsync(Cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = """
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2021-09-24 12:00:00+00:00');
                """;
            command.ExecuteNonQuery();
        }

        // Without the remedy this waits for ever.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        await _fixture.Open().MigrateStorageAsync(limit.Token);
    }

    [Fact]
    public async Task Attempts_of_the_version_before_count_as_uncertain()
    {
        var services = _fixture.Open();
        await services.MigrateStorageAsync(Cancellation);
        await using (var context = await services.GetRequiredService<StoreDatabase>().OpenAsync(Cancellation))
        {
            await context.Database.GetService<IMigrator>().MigrateAsync("Initial", Cancellation);
            await context.Database.ExecuteSqlRawAsync(
                """
                INSERT INTO outbox (key, meeting, kind, body, not_before, state, attempts, fence, lease_until) VALUES
                    ('new', 'm', 'k', '{{}}', 0, 'open', 0, 0, NULL), ('tried', 'm', 'k', '{{}}', 0, 'open', 2, 2, NULL),
                    ('held', 'm', 'k', '{{}}', 0, 'open', 2, 2, 1), ('done', 'm', 'k', '{{}}', 0, 'done', 3, 3, NULL)
                """,
                Cancellation);
        }

        await services.MigrateStorageAsync(Cancellation);

        (await services.GetRequiredService<IOutbox>().ClaimAsync(Instant.FromUnixTimeSeconds(60), Duration.FromMinutes(1), 9, Cancellation))
            .Select(claim => (claim.Row.Key, claim.Uncertain)).ShouldBe([("new", 0), ("tried", 2), ("held", 2)]);
    }

    [Fact]
    public async Task File_that_is_no_database_is_named_as_such()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_fixture.DatabasePath)!);
        await File.WriteAllTextAsync(_fixture.DatabasePath, new string('x', 4096), Cancellation);

        var failure = await Should.ThrowAsync<IOException>(() => _fixture.Open().MigrateStorageAsync(Cancellation));

        failure.Message.ShouldStartWith("The file is no SQLite database; the database was not brought to this version");
    }
}
