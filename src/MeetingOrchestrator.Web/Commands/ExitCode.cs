namespace MeetingOrchestrator.Web.Commands;

/// <summary>What the process tells whoever started it.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The thing checked is not so.</summary>
    public const int NotSo = 1;

    /// <summary>Wrong usage, file or configuration.</summary>
    public const int Usage = 2;
}
