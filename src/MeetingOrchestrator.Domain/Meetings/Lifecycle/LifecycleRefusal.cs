using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Lifecycle;

/// <summary>Why a meeting cannot be planned, opened, ended or archived.</summary>
public abstract record LifecycleRefusal : Refusal
{
    private LifecycleRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>The meeting is in no schedule.</summary>
    public sealed record NotPlanned() : LifecycleRefusal("meeting.not-planned");

    /// <summary>The meeting is planned already, otherwise than asked for now.</summary>
    public sealed record AlreadyPlanned(int Number, Instant Start) : LifecycleRefusal("meeting.already-planned", Number, Start);

    /// <summary>The meeting's record is complete.</summary>
    public sealed record IsArchived(ArchiveReason Reason) : LifecycleRefusal("meeting.archived", Reason);

    /// <summary>The meeting's phase does not allow it.</summary>
    public sealed record WrongPhase(MeetingPhase Now, ImmutableArray<MeetingPhase> Allowed)
        : LifecycleRefusal("meeting.wrong-phase", Now, Allowed);

    /// <summary>The meeting was not convened.</summary>
    public sealed record NotConvened() : LifecycleRefusal("meeting.not-convened");

    /// <summary>The meeting cannot be opened yet.</summary>
    public sealed record TooEarly(Instant From) : LifecycleRefusal("meeting.too-early", From);

    /// <summary>Items of the agenda are not closed.</summary>
    public sealed record ItemsRemain(ImmutableArray<ItemKey> Items) : LifecycleRefusal("meeting.items-remain", Items);

    /// <summary>The change is about another meeting.</summary>
    public sealed record OtherMeeting(MeetingId Expected, MeetingId Given) : LifecycleRefusal("meeting.other-meeting", Expected, Given);

    /// <summary>The change would give the meeting another number.</summary>
    public sealed record NumberFixed(int Number, int Given) : LifecycleRefusal("meeting.number-fixed", Number, Given);

    /// <summary>The meeting would have ended already.</summary>
    public sealed record EndsInPast(Instant End) : LifecycleRefusal("meeting.ends-in-past", End);

    /// <summary>People were told of a date, so it cannot become provisional.</summary>
    public sealed record PostponeInstead() : LifecycleRefusal("meeting.postpone-instead");

    /// <summary>Only a fixed date brings back a meeting that was put off.</summary>
    public sealed record DateNotFixed() : LifecycleRefusal("meeting.date-not-fixed");

    /// <summary>The meeting has ended, or should have.</summary>
    public sealed record Over(Instant End) : LifecycleRefusal("meeting.over", End);

    /// <summary>The special rules for a sitting held by video are in force already.</summary>
    public sealed record VirtualRulesInForce() : LifecycleRefusal("rules.virtual-in-force");

    /// <summary>The rules of procedure hold no special rules for a sitting held by video.</summary>
    public sealed record NoVirtualRules() : LifecycleRefusal("rules.no-virtual");

    /// <summary>The meeting has not ended, so its minutes cannot be drafted.</summary>
    public sealed record StillOpen() : LifecycleRefusal("meeting.still-open");
}
