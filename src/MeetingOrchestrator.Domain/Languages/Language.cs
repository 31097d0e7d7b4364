namespace MeetingOrchestrator.Domain.Languages;

/// <summary>A language in which people are addressed and texts are put to decision.</summary>
public enum Language
{
    /// <summary>Russian (ru-RU).</summary>
    Russian,

    /// <summary>English, in British spelling (en-GB).</summary>
    English,
}
