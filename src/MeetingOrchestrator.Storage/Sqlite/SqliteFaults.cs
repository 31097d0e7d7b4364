using static SQLitePCL.raw;

namespace MeetingOrchestrator.Storage.Sqlite;

/// <summary>SQLite's result codes (https://sqlite.org/rescode.html) in words an operator can act on.</summary>
internal static class SqliteFaults
{
    public static string Describe(int primaryCode, int lockTimeoutSeconds) => primaryCode switch
    {
        SQLITE_BUSY or SQLITE_LOCKED => $"Another process kept the database locked for more than {lockTimeoutSeconds} s",
        SQLITE_FULL => "The disk of the database is full",
        SQLITE_IOERR => "The disk of the database failed",
        SQLITE_READONLY or SQLITE_PERM => "The database file may not be written",
        SQLITE_CANTOPEN => "The database file cannot be opened",
        SQLITE_CORRUPT => "The database file is damaged",
        SQLITE_NOTADB => "The file is no SQLite database",
        _ => "The database refused the operation",
    };
}
