namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>How far a vote got.</summary>
public enum VoteStage
{
    /// <summary>Proposed, not opened yet.</summary>
    Proposed,

    /// <summary>Open: members answer.</summary>
    Open,

    /// <summary>Paused: nobody answers, and its time does not run.</summary>
    Paused,

    /// <summary>Closed: nobody answers any more, and the outcome is not declared yet.</summary>
    Closed,

    /// <summary>Its outcome is declared.</summary>
    Declared,

    /// <summary>The proposal was withdrawn before it was opened.</summary>
    Withdrawn,

    /// <summary>Annulled: its answers stay in the record and count for nothing.</summary>
    Annulled,
}
