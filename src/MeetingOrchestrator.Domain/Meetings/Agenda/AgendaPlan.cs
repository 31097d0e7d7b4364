using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Agenda;

/// <summary>Where an item stands in the meeting's time.</summary>
public enum ItemProgress
{
    /// <summary>It is still to be taken up; in a meeting that has ended, it never was.</summary>
    Ahead,

    /// <summary>It is under discussion.</summary>
    Open,

    /// <summary>It was finished.</summary>
    Finished,

    /// <summary>It was postponed or withdrawn.</summary>
    SetAside,
}

/// <summary>An item in time.</summary>
/// <param name="Item">The item.</param>
/// <param name="Progress">Where it stands.</param>
/// <param name="PlannedStart">When it was to begin, by the meeting's scheduled start and the lengths planned.</param>
/// <param name="PlannedEnd">When it was to end.</param>
/// <param name="Start">When it began, or is to begin as things go.</param>
/// <param name="End">When it ended, or is to end as things go.</param>
public sealed record ItemPlan(ItemKey Item, ItemProgress Progress, Instant PlannedStart, Instant PlannedEnd, Instant Start, Instant End)
{
    /// <summary>How late the item ends; negative when it ends early.</summary>
    public Duration Drift => End - PlannedEnd;
}

/// <summary>The time plan of an agenda and how the meeting keeps it.</summary>
/// <param name="Items">The items in order; those that left the provisional agenda have no place in it.</param>
/// <param name="PlannedEnd">When the agenda was to be exhausted.</param>
/// <param name="ForecastEnd">When it will be, if each item still ahead takes the time planned.</param>
public sealed record AgendaPlan(ImmutableArray<ItemPlan> Items, Instant PlannedEnd, Instant ForecastEnd)
{
    /// <summary>How late the meeting is; negative when it is early.</summary>
    public Duration Drift => ForecastEnd - PlannedEnd;

    /// <summary>
    /// The plan as seen at an instant. An item with sub-items takes its own length or theirs together, whichever is longer.
    /// Null for a meeting that was never planned.
    /// </summary>
    public static AgendaPlan? At(MeetingState state, Instant now)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Lifecycle.Plan is { } plan ? new AgendaForecast(state, plan.Time.Start, now).Make() : null;
    }
}
