using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingEvent
{
    /// <summary>A vote was to be opened at its time and could not be. The presiding officer opens or withdraws it.</summary>
    /// <param name="Vote">The vote.</param>
    /// <param name="Refusal">Why: the stable code of the refusal.</param>
    public sealed record ScheduledOpeningMissed(VoteKey Vote, string Refusal) : MeetingEvent;

    /// <summary>A vote was to be closed at its time and could not be. The presiding officer closes it.</summary>
    /// <param name="Vote">The vote.</param>
    /// <param name="Refusal">Why: the stable code of the refusal.</param>
    public sealed record ScheduledClosingMissed(VoteKey Vote, string Refusal) : MeetingEvent;

    /// <summary>A vote waits for delegations whose connection was lost lately.</summary>
    /// <param name="Vote">The vote.</param>
    /// <param name="ClosesAt">When it is closed instead.</param>
    /// <param name="Dropped">The delegations.</param>
    public sealed record ScheduledClosingPutOff(VoteKey Vote, Instant ClosesAt, ImmutableArray<SeatKey> Dropped) : MeetingEvent;
}
