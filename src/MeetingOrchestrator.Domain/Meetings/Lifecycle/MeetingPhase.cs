namespace MeetingOrchestrator.Domain.Meetings.Lifecycle;

/// <summary>Where a meeting stands in its life.</summary>
public enum MeetingPhase
{
    /// <summary>Not in any schedule yet.</summary>
    None,

    /// <summary>In the schedule.</summary>
    Planned,

    /// <summary>Convened.</summary>
    Convened,

    /// <summary>In session.</summary>
    Open,

    /// <summary>Suspended.</summary>
    Suspended,

    /// <summary>Closed after its agenda was exhausted.</summary>
    Closed,

    /// <summary>Ended early.</summary>
    Adjourned,

    /// <summary>Cancelled.</summary>
    Cancelled,

    /// <summary>Its record is complete.</summary>
    Archived,

    /// <summary>Put off to a time that is not known yet.</summary>
    Postponed,
}

/// <summary>Why a meeting was archived.</summary>
public enum ArchiveReason
{
    /// <summary>Its minutes were approved.</summary>
    MinutesApproved,

    /// <summary>It had ended before it was entered into this system: nothing is sent and nothing is scheduled.</summary>
    EndedBeforeImport,
}

/// <summary>What became of a milestone.</summary>
public enum MilestoneOutcome
{
    /// <summary>Done.</summary>
    Performed,

    /// <summary>Its window had passed before the service came to it; nothing was done.</summary>
    Expired,

    /// <summary>The date is provisional, and a provisional date convenes nobody.</summary>
    WithheldProvisional,

    /// <summary>The meeting's phase leaves nothing to do.</summary>
    NotApplicable,
}
