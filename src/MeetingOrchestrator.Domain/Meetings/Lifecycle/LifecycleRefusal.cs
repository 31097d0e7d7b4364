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

    /// <summary>The meeting has not ended, so its minutes cannot be drafted.</summary>
    public sealed record StillOpen() : LifecycleRefusal("meeting.still-open");
}
