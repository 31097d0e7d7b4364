namespace MeetingOrchestrator.Domain.Meetings.Documents;

/// <summary>Formal documents.</summary>
public enum DocumentKind
{
    /// <summary>Draft minutes (проект протокола), for the delegations to comment on.</summary>
    DraftMinutes,

    /// <summary>Minutes as approved (протокол заседания).</summary>
    Minutes,

    /// <summary>Press release.</summary>
    PressRelease,
}
