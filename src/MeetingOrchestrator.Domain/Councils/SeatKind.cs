namespace MeetingOrchestrator.Domain.Councils;

/// <summary>The four kinds of seat. Only a member votes and is counted for the quorum.</summary>
public enum SeatKind
{
    /// <summary>A member state: decisive vote.</summary>
    Member,

    /// <summary>An organisation in the composition of the council: consultative voice.</summary>
    Organisation,

    /// <summary>An observer.</summary>
    Observer,

    /// <summary>A guest, invited for one item.</summary>
    Guest,
}
