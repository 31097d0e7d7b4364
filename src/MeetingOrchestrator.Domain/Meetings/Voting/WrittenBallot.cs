using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>How a vote reached the secretary where the room could not be used.</summary>
public enum WrittenMeans
{
    /// <summary>By telephone.</summary>
    Telephone,

    /// <summary>By letter or note.</summary>
    Letter,

    /// <summary>By electronic mail.</summary>
    ElectronicMail,
}

/// <summary>A vote that was entered for a delegation and waits for somebody else to confirm it.</summary>
public sealed record WrittenBallot(Choice Choice, WrittenMeans Means, PersonKey EnteredBy);
