using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Decisions;

/// <summary>An obligation in the text of a draft.</summary>
/// <param name="Key">Its key within the meeting.</param>
/// <param name="Point">The key of the point it follows from; null where the decision has no points.</param>
/// <param name="Seats">Who is obliged (исполнители); none for the secretariat.</param>
/// <param name="Due">By which day, the day included.</param>
/// <param name="Completion">What completes it (форма завершения): a report, a draft, a list.</param>
public sealed record DraftObligation(
    ObligationKey Key, int? Point, ImmutableArray<SeatKey> Seats, LocalDate Due, BilingualText Completion)
{
    // Immutable arrays compare by reference.
    /// <inheritdoc/>
    public bool Equals(DraftObligation? other) =>
        other is not null && Key == other.Key && Point == other.Point && Due == other.Due && Completion == other.Completion
        && Seats.Same(other.Seats);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Point, Due, Completion, Seats.Length);
}

/// <summary>How an obligation ended.</summary>
public enum ObligationEnd
{
    /// <summary>It was fulfilled.</summary>
    Fulfilled,

    /// <summary>It was lifted without being fulfilled (снято с контроля).</summary>
    Lifted,
}

/// <summary>A report on an obligation.</summary>
/// <param name="Seat">Who reported; null for the secretariat.</param>
/// <param name="Text">What was reported.</param>
/// <param name="At">When it was entered.</param>
public sealed record ObligationReport(SeatKey? Seat, BilingualText Text, Instant At);

/// <summary>An obligation of an adopted decision.</summary>
/// <param name="Adopted">As it was adopted.</param>
/// <param name="Decision">By which decision.</param>
public sealed record Obligation(DraftObligation Adopted, DecisionKey Decision)
{
    /// <summary>The reports, in the order in which they were entered.</summary>
    public ImmutableList<ObligationReport> Reports { get; init; } = [];

    /// <summary>How it ended; null while it stands.</summary>
    public ObligationEnd? End { get; init; }

    /// <summary>What was noted when it ended.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>When it ended.</summary>
    public Instant? EndedAt { get; init; }
}
