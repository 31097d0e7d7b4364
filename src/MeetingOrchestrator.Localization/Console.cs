namespace MeetingOrchestrator.Localization;

/// <summary>Command line. Each constant is the key of a text.</summary>
public sealed class Console
{
    public const string Serve = nameof(Serve);
    public const string Demo = nameof(Demo);
    public const string Replay = nameof(Replay);
    public const string CalendarImport = nameof(CalendarImport);
    public const string Verify = nameof(Verify);
    public const string Doctor = nameof(Doctor);
    public const string Backup = nameof(Backup);
    public const string Restore = nameof(Restore);
}
