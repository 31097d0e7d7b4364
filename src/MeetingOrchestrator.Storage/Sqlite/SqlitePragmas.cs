using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MeetingOrchestrator.Storage.Sqlite;

/// <summary>
/// Sets what SQLite keeps per connection, on every connection (https://sqlite.org/pragma.html). The write-ahead log lets readers run beside the
/// writer; with <c>synchronous=FULL</c> a commit is on the disk before it is acknowledged, which with the log is not the default everywhere.
/// </summary>
internal sealed class SqlitePragmas(int lockTimeoutSeconds) : DbConnectionInterceptor
{
    // The timeout comes first: the others may already have to wait.
    private readonly string _statements = string.Create(
        CultureInfo.InvariantCulture,
        $"PRAGMA busy_timeout = {lockTimeoutSeconds * 1000}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;");

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Command(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Command(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    [SuppressMessage("Security", "CA2100", Justification = "Nothing but a validated integer of the options is put into the text; pragmas take no parameters.")]
    private DbCommand Command(DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = _statements;
        return command;
    }
}
