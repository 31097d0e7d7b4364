namespace MeetingOrchestrator.Domain.Meetings;

/// <summary>What became of an amendment, to the agenda or to a text.</summary>
public enum AmendmentProgress
{
    /// <summary>Proposed, and not settled.</summary>
    Pending,

    /// <summary>Adopted, by a vote or without objection.</summary>
    Adopted,

    /// <summary>Rejected by a vote.</summary>
    Rejected,

    /// <summary>Withdrawn by its mover.</summary>
    Withdrawn,

    /// <summary>The adoption of another amendment left nothing of it to be put.</summary>
    Moot,
}
