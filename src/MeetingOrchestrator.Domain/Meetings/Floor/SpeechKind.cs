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

    /// <summary>Co-report (содоклад).</summary>
    CoReport,

    /// <summary>Question to the rapporteur.</summary>
    Question,

    /// <summary>Right of reply (право на ответ).</summary>
    RightOfReply,

    /// <summary>Point of order (выступление по порядку ведения).</summary>
    PointOfOrder,

    /// <summary>For or against a procedural motion.</summary>
    OnMotion,
}
