namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>Kinds of speech.</summary>
public enum SpeechKind
{
    /// <summary>Welcome speech (приветственное слово).</summary>
    Welcome,

    /// <summary>Report of a rapporteur.</summary>
    Report,

    /// <summary>Statement.</summary>
    Statement,
}
