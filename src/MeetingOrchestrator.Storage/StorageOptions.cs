namespace MeetingOrchestrator.Storage;

/// <summary>Where the service keeps what it knows.</summary>
public sealed class StorageOptions
{
    /// <summary>
    /// The SQLite file; required. The folder is created when missing, file and folder readable by the service's account alone;
    /// a relative path starts at the working directory.
    /// </summary>
    public string DatabasePath { get; set; } = "";

    /// <summary>How long a write waits for another process to finish its own, in seconds: 1 to 60, 5 by default.</summary>
    public int LockTimeoutSeconds { get; set; } = 5;
}
