using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>What a delegation tells the presiding officer in private.</summary>
public enum PrivateSignalKind
{
    /// <summary>It has difficulty with the question and would rather not say so before all.</summary>
    Difficulty,

    /// <summary>It needs time to consult its capital.</summary>
    NeedsTime,

    /// <summary>It asks the presiding officer to speak with it.</summary>
    AsksToSpeak,

    /// <summary>It joins the consensus and will attach a reservation or a separate opinion.</summary>
    WillReserve,
}

/// <summary>A private signal in its place: the same one there again says nothing new.</summary>
public sealed record PrivateSignal(SeatKey Seat, PrivateSignalKind Signal, VoteKey? Vote, ItemKey? Item);

/// <summary>
/// Marks an event that only the presiding officer may be shown while the meeting lasts. Whoever renders for an audience leaves it out for all
/// others; a new such event is left out as soon as it bears the mark.
/// </summary>
public interface IForPresidingOfficer;
