using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>Why a procedural motion does not allow something.</summary>
public abstract record MotionRefusal : Refusal
{
    private MotionRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>There is no such motion.</summary>
    public sealed record Unknown(MotionKey Motion) : MotionRefusal("motion.unknown", Motion);

    /// <summary>Another motion has this key.</summary>
    public sealed record Repeated(MotionKey Motion) : MotionRefusal("motion.repeated", Motion);

    /// <summary>There is no such kind of motion.</summary>
    public sealed record UnknownKind(MotionKind Kind) : MotionRefusal("motion.unknown-kind", (int)Kind);

    /// <summary>The rules of procedure know no such motion.</summary>
    public sealed record NotInRules(MotionKind Kind) : MotionRefusal("motion.not-in-rules", Kind);

    /// <summary>Only members move motions and speak on them.</summary>
    public sealed record MembersOnly(SeatKey Seat) : MotionRefusal("motion.members-only", Seat);

    /// <summary>What would be moved is so already.</summary>
    public sealed record Moot(MotionKind Kind, ItemKey Item) : MotionRefusal("motion.moot", Kind, Item);

    /// <summary>A motion of the same or a higher precedence waits.</summary>
    public sealed record Outranked(MotionKind Kind, MotionKey Ranking, MotionKind RankingKind)
        : MotionRefusal("motion.outranked", Kind, Ranking, RankingKind);

    /// <summary>A motion waits to be put, and nothing but it goes on before.</summary>
    public sealed record Pending(MotionKey Motion, MotionKind Kind) : MotionRefusal("motion.pending", Motion, Kind);

    /// <summary>The motion no longer waits.</summary>
    public sealed record NotPending(MotionKey Motion, MotionProgress Progress) : MotionRefusal("motion.not-pending", Motion, Progress);

    /// <summary>The motion was moved under another item.</summary>
    public sealed record OtherItem(MotionKey Motion, ItemKey Item) : MotionRefusal("motion.other-item", Motion, Item);

    /// <summary>There is no such side.</summary>
    public sealed record UnknownSide(MotionSide Side) : MotionRefusal("motion.unknown-side", (int)Side);

    /// <summary>As many speak on the side as the rules allow.</summary>
    public sealed record NoPlaceLeft(MotionKey Motion, MotionSide Side, int Places) : MotionRefusal("motion.no-place-left", Motion, Side, Places);

    /// <summary>The delegation speaks on the motion already.</summary>
    public sealed record SpeaksAlready(MotionKey Motion, SeatKey Seat) : MotionRefusal("motion.speaks-already", Motion, Seat);

    /// <summary>Somebody who may speak on the motion has not been heard.</summary>
    public sealed record SpeakersWait(MotionKey Motion, SpeechKey Speech, SeatKey Seat) : MotionRefusal("motion.speakers-wait", Motion, Speech, Seat);

    /// <summary>The meeting decided to adjourn.</summary>
    public sealed record Adjourning(MotionKey Motion) : MotionRefusal("motion.adjourning", Motion);
}
