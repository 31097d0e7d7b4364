using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Decisions;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingEvent
{
    /// <summary>A decision was drafted, or drafted anew under the next version.</summary>
    public sealed record DecisionDrafted(DraftDecision Draft, int Version) : MeetingEvent;

    /// <summary>One language of a draft was approved at a version.</summary>
    public sealed record DecisionTextApproved(DecisionKey Decision, Language Language, int Version) : MeetingEvent;

    /// <summary>A decision was adopted and numbered («решение № 25/1»).</summary>
    public sealed record DecisionAdopted(DecisionKey Decision, string Number, VoteKey Vote) : MeetingEvent;

    /// <summary>A decision was not adopted.</summary>
    public sealed record DecisionNotAdopted(DecisionKey Decision, VoteKey Vote) : MeetingEvent;

    /// <summary>A member attached a separate opinion (особое мнение).</summary>
    public sealed record SeparateOpinionAttached(DecisionKey Decision, SeatKey Seat, BilingualText Text) : MeetingEvent;
}
