using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingEvent
{
    /// <summary>A roll call began. Every seat is called, members first, in Russian protocol order.</summary>
    public sealed record RollCallStarted(int RollCall, ImmutableArray<SeatKey> Order) : MeetingEvent;

    /// <summary>A seat was called.</summary>
    /// <param name="RollCall">Which roll call, from 1.</param>
    /// <param name="Seat">The seat.</param>
    /// <param name="Pass">1, or 2 for a seat that did not answer at first.</param>
    /// <param name="Answer">What it answered.</param>
    public sealed record SeatCalled(int RollCall, SeatKey Seat, int Pass, RollCallAnswer Answer) : MeetingEvent;

    /// <summary>The roll call ended, with the quorum it establishes.</summary>
    public sealed record RollCallCompleted(int RollCall, ImmutableArray<SeatKey> Present, ImmutableArray<SeatKey> Absent, QuorumFinding Quorum) : MeetingEvent;

    /// <summary>A delegation joined after the roll call, or came back.</summary>
    public sealed record SeatArrived(SeatKey Seat) : MeetingEvent;

    /// <summary>A delegation left or was lost.</summary>
    public sealed record SeatLeft(SeatKey Seat) : MeetingEvent;

    /// <summary>The room hears from a seat: from the first of its devices.</summary>
    /// <param name="Seat">The seat.</param>
    /// <param name="Since">Since when; at the latest the time of the entry.</param>
    public sealed record ConnectionEstablished(SeatKey Seat, Instant Since) : MeetingEvent;

    /// <summary>The room hears from none of a seat's devices any more.</summary>
    /// <param name="Seat">The seat.</param>
    /// <param name="Since">When it last heard from one.</param>
    public sealed record ConnectionLost(SeatKey Seat, Instant Since) : MeetingEvent;

    /// <summary>Somebody of a delegation is in the conference: the first of it to join.</summary>
    public sealed record ConferenceJoined(SeatKey Seat, Instant Since) : MeetingEvent;

    /// <summary>Nobody of a delegation is in the conference any more.</summary>
    public sealed record ConferenceLeft(SeatKey Seat, Instant Since) : MeetingEvent;

    /// <summary>A member entrusted its vote to another.</summary>
    public sealed record ProxyFiled(SeatKey Grantor, SeatKey Holder, LetterReference? Letter) : MeetingEvent;

    /// <summary>A member withdrew its proxy.</summary>
    public sealed record ProxyWithdrawn(SeatKey Grantor, SeatKey Holder) : MeetingEvent;

    /// <summary>The quorum was challenged: a roll call has to find it anew before a vote is opened.</summary>
    /// <param name="By">The member that asked; null where the presiding officer did.</param>
    public sealed record QuorumChallenged(SeatKey? By) : MeetingEvent;

    /// <summary>The quorum, which must stand all the time, stands no more: the debate stops.</summary>
    public sealed record QuorumLost(QuorumFinding Quorum) : MeetingEvent;

    /// <summary>The quorum, which must stand all the time, stands, after it was lost or a roll call had not found it.</summary>
    public sealed record QuorumRestored(QuorumFinding Quorum) : MeetingEvent;
}
