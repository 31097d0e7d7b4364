namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>What each source says of a seat's presence, side by side: none corrects another.</summary>
public sealed record SeatEvidence
{
    /// <summary>Nothing said yet.</summary>
    public static SeatEvidence None { get; } = new();

    /// <summary>The roll calls, arrivals and departures: from the answer in a roll call on.</summary>
    public Stretches RollCall { get; init; } = Stretches.None;

    /// <summary>The roster of the conference while it goes on.</summary>
    public Stretches Conference { get; init; } = Stretches.None;

    /// <summary>The devices in the room.</summary>
    public Stretches Room { get; init; } = Stretches.None;
}
