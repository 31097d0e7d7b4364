namespace MeetingOrchestrator.Record;

public enum FindingSeverity
{
    /// <summary>True and worth knowing; the record stays valid.</summary>
    Notice,

    /// <summary>The record is not valid.</summary>
    Error,
}
