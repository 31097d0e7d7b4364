namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>On which side of another request one is put.</summary>
public enum SpeakerPlacement
{
    /// <summary>Directly before it.</summary>
    Before,

    /// <summary>Directly after it.</summary>
    After,
}
