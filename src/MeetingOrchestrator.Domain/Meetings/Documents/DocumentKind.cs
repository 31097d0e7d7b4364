namespace MeetingOrchestrator.Domain.Meetings.Documents;

/// <summary>Formal documents.</summary>
public enum DocumentKind
{
    /// <summary>Minutes (протокол заседания).</summary>
    Minutes,

    /// <summary>Press release.</summary>
    PressRelease,
}
