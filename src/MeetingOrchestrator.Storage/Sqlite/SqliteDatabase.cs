using System.Data.Common;
using MeetingOrchestrator.Storage.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace MeetingOrchestrator.Storage.Sqlite;

/// <summary>
/// SQLite has one writer at a time. Within the process writers queue here, in order and without holding a thread: left to SQLite they
/// would sleep and poll, and a ballot could wait behind ten that came after it. Between processes BEGIN IMMEDIATE decides, which the
/// driver issues for every transaction that is not read-uncommitted: the lock is taken before the first read, so that no two deadlock on it.
/// </summary>
internal sealed class SqliteDatabase(IDbContextFactory<SqliteStoreContext> contexts, IOptions<StorageOptions> options) : StoreDatabase, IDisposable
{
    private readonly SemaphoreSlim _writers = new(1);

    // The write transaction around it excludes every other claimer.
    public override string ClaimLock => "";

    public override async Task<StoreContext> OpenAsync(CancellationToken cancellationToken) => await contexts.CreateDbContextAsync(cancellationToken);

    public override async Task MigrateAsync(CancellationToken cancellationToken)
    {
        using var turn = await TakeTurnAsync(cancellationToken);
        try
        {
            SqliteFile.Ensure(options.Value.DatabasePath);
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            if (!(await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
                return;
            // EF Core marks a running migration by a row of this table, and waits for ever for one whose process was killed.
            await context.Database.ExecuteSqlAsync($"""DROP TABLE IF EXISTS "__EFMigrationsLock" """, cancellationToken);
            await context.Database.MigrateAsync(cancellationToken);
        }
        catch (DbException exception)
        {
            throw Failure(exception, "the database was not brought to this version");
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new IOException($"The database file may not be written: {exception.Message}", exception);
        }
    }

    public override bool IsDuplicate(DbException exception) => exception is SqliteException
    {
        SqliteExtendedErrorCode: SQLitePCL.raw.SQLITE_CONSTRAINT_PRIMARYKEY or SQLitePCL.raw.SQLITE_CONSTRAINT_UNIQUE,
    };

    public void Dispose()
    {
        // The last connection that closes writes the log back into the file: after a proper stop the file alone is a whole backup.
        using (var connection = new SqliteConnection(SqliteFile.ConnectionString(options.Value)))
            SqliteConnection.ClearPool(connection);
        _writers.Dispose();
    }

    protected override async Task<IDisposable> TakeTurnAsync(CancellationToken cancellationToken)
    {
        await _writers.WaitAsync(cancellationToken);
        return new Turn(_writers);
    }

    protected override IOException Failure(DbException exception, string consequence)
    {
        var (what, code) = exception is SqliteException { SqliteErrorCode: var primary, SqliteExtendedErrorCode: var extended }
            ? (SqliteFaults.Describe(primary, options.Value.LockTimeoutSeconds), extended)
            : ("The database failed", 0);
        return new IOException($"{what}; {consequence} (SQLite error {code}).", exception);
    }

    private sealed class Turn(SemaphoreSlim writers) : IDisposable
    {
        public void Dispose() => writers.Release();
    }
}
