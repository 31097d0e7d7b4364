namespace MeetingOrchestrator.Web.Commands;

/// <summary>
/// The folder that holds everything of an installation. Holding its lock means to be the only process on it: whoever held a lease before
/// is dead. The operating system drops the lock with the process, however it dies.
/// </summary>
internal sealed class DataFolder : IDisposable
{
    private const string LockFile = "lock";

    private readonly FileStream? _lock;

    private DataFolder(string path, FileStream? held) => (Path, _lock) = (path, held);

    public string Path { get; }

    public string Database => In("meetings.db");

    // Quartz's own file: its journal mode and its locks must not touch ours.
    public string Schedule => In("schedule.db");

    public string RecordKey => In("record-key.pem");

    // Of cookies and forms: losing them ends the sessions of personal pages, and nothing else.
    public string CookieKeys => In("cookie-keys");

    public string SimulatorState => In("simulator.json");

    public string Clock => In("clock");

    /// <summary>Takes the folder, making it where it is missing.</summary>
    /// <returns>Null when another process holds it.</returns>
    public static DataFolder? TryTake(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        try
        {
            var held = new FileStream(
                System.IO.Path.Combine(path, LockFile), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return new DataFolder(System.IO.Path.GetFullPath(path), held);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>The folder beside whoever holds it, to read and never to write.</summary>
    public static DataFolder Beside(string path) => new(System.IO.Path.GetFullPath(path), null);

    /// <summary>Removes everything but the lock: a lock file made anew would let a second process in beside its holder.</summary>
    public void Clear()
    {
        foreach (var file in Directory.GetFiles(Path).Where(file => System.IO.Path.GetFileName(file) != LockFile))
        {
            File.Delete(file);
        }
    }

    public void Dispose() => _lock?.Dispose();

    private string In(string file) => System.IO.Path.Combine(Path, file);
}
