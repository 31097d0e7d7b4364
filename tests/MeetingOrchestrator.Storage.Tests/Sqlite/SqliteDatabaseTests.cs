using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Storage.Database;
using MeetingOrchestrator.Storage.Tests.Contracts;
using MeetingOrchestrator.Storage.Tests.Samples;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingOrchestrator.Storage.Tests.Sqlite;

/// <summary>What SQLite itself must be told, and what becomes of its faults.</summary>
public sealed class SqliteDatabaseTests() : StoreContract(new SqliteStoreFixture())
{
    private static readonly StreamName Stream = StreamName.Of(Streams.Meeting);

    private string Path => ((SqliteStoreFixture)Fixture).DatabasePath;

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")] // FULL
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "5000")]
    public async Task Pragma_is_set_on_every_connection(string pragma, string expected)
    {
        // Two at once, so that the second is not the first one out of the pool.
        await using var one = await OpenAsync();
        await using var two = await OpenAsync();

        (await PragmaAsync(one, pragma)).ShouldBe(expected);
        (await PragmaAsync(two, pragma)).ShouldBe(expected);
    }

    [Fact]
    public async Task Write_transaction_takes_the_lock_at_once()
    {
        await using var other = await ConnectAsync();

        await Port<StoreDatabase>().WriteAsync(
            _ =>
            {
                Should.Throw<SqliteException>(() => Execute(other, "BEGIN IMMEDIATE")).SqliteErrorCode.ShouldBe(SQLitePCL.raw.SQLITE_BUSY);
                return Task.CompletedTask;
            },
            Cancellation);
    }

    [Fact]
    public async Task Lock_held_too_long_by_another_process_fails_the_commit_which_stores_nothing()
    {
        await using var impatient = OpenImpatient();
        await using var other = await ConnectAsync();
        Execute(other, "BEGIN IMMEDIATE");

        var failure = await Should.ThrowAsync<IOException>(
            () => impatient.GetRequiredService<IJournal>().CommitAsync([Streams.CommitOf(Stream, Streams.Entries(Stream, 1))], Cancellation));

        failure.Message.ShouldStartWith("Another process kept the database locked for more than 1 s; nothing was stored");
        Execute(other, "ROLLBACK");
        (await ReadAsync(Stream)).ShouldBeEmpty();
        await StoreAsync(Streams.CommitOf(Stream, Streams.Entries(Stream, 1)));
    }

    [Fact]
    public async Task Full_disk_fails_the_commit_which_stores_nothing()
    {
        // SQLite answers for its page limit as for a full disk; the connection of the pool keeps it.
        var database = Port<StoreDatabase>();
        await using (var context = await database.OpenAsync(Cancellation))
            await context.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1", Cancellation);

        var failure = await Should.ThrowAsync<IOException>(
            () => Journal.CommitAsync([Streams.CommitOf(Stream, Streams.Entries(Stream, 2_000))], Cancellation));

        failure.Message.ShouldStartWith("The disk of the database is full; nothing was stored");
        (await ReadAsync(Stream)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("UPDATE journal SET type = 'other'")]
    [InlineData("DELETE FROM journal")]
    public async Task Journal_can_neither_be_changed_nor_shortened(string statement)
    {
        await StoreAsync(Streams.CommitOf(Stream, Streams.Entries(Stream, 1)));
        await using var connection = await ConnectAsync();

        Should.Throw<SqliteException>(() => Execute(connection, statement)).Message.ShouldContain("only appended to");
        (await ReadAsync(Stream)).Single().Type.ShouldBe("ballot-cast");
    }

    [Fact]
    public async Task File_alone_is_whole_after_a_proper_stop()
    {
        await StoreAsync(Streams.CommitOf(Stream, Streams.Entries(Stream, 3)));

        await Services.DisposeAsync();

        File.Exists(Path + "-wal").ShouldBeFalse();
        await using var connection = await ConnectAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM journal";
        command.ExecuteScalar().ShouldBe(3L);
    }

    [Fact]
    public async Task File_and_folder_are_the_owners_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such modes.");
            return;
        }

        await StoreAsync(Streams.CommitOf(Stream, Streams.Entries(Stream, 1)));

        const UnixFileMode Others = ~(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach (var path in new[] { Path, Path + "-wal", Path + "-shm", System.IO.Path.GetDirectoryName(Path)! })
            (File.GetUnixFileMode(path) & Others).ShouldBe(UnixFileMode.None, path);
    }

    private static void Execute(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.CommandTimeout = 1;
        command.ExecuteNonQuery();
    }

    private static async Task<string?> PragmaAsync(StoreContext context, string pragma)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";
        return (await command.ExecuteScalarAsync(Cancellation))?.ToString();
    }

    private async Task<StoreContext> OpenAsync()
    {
        var context = await Port<StoreDatabase>().OpenAsync(Cancellation);
        await context.Database.OpenConnectionAsync(Cancellation);
        return context;
    }

    private async Task<SqliteConnection> ConnectAsync()
    {
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        await connection.OpenAsync(Cancellation);
        return connection;
    }

    private ServiceProvider OpenImpatient() => new ServiceCollection()
        .AddStorage(options => (options.DatabasePath, options.LockTimeoutSeconds) = (Path, 1))
        .BuildServiceProvider();
}
