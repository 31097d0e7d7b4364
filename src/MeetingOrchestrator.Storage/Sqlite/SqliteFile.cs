using Microsoft.Data.Sqlite;

namespace MeetingOrchestrator.Storage.Sqlite;

/// <summary>The database's file.</summary>
internal static class SqliteFile
{
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerFolder = OwnerFile | UnixFileMode.UserExecute;

    public static string ConnectionString(StorageOptions options) => new SqliteConnectionStringBuilder
    {
        DataSource = Path.GetFullPath(options.DatabasePath),
        // An existing file only: a path that went away must fail, not turn into an empty record.
        Mode = SqliteOpenMode.ReadWrite,
        // The driver retries a locked database for so long by itself, beyond SQLite's own wait.
        DefaultTimeout = options.LockTimeoutSeconds,
    }.ToString();

    /// <summary>
    /// Makes the folder and the empty file when missing, readable by the owner alone: addresses and join links are in it.
    /// SQLite gives its log the mode of the file.
    /// </summary>
    public static void Ensure(string path)
    {
        var full = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(full)!;
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, OwnerFolder);
        var creation = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
            creation.UnixCreateMode = OwnerFile;
        using var file = new FileStream(full, creation);
    }
}
