using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Decisions;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingEvent
{
    /// <summary>A decision was drafted, or drafted anew under the next version.</summary>
    /// <param name="Draft">The draft.</param>
    /// <param name="Version">The version.</param>
    /// <param name="By">The amendment that made it; null where the office drafted it.</param>
    public sealed record DecisionDrafted(DraftDecision Draft, int Version, AmendmentKey? By = null) : MeetingEvent;

    /// <summary>One language of a draft was approved at a version.</summary>
    public sealed record DecisionTextApproved(DecisionKey Decision, Language Language, int Version) : MeetingEvent;

    /// <summary>A member moved an amendment to the text of a draft.</summary>
    /// <param name="Amendment">The amendment.</param>
    /// <param name="Decision">The draft.</param>
    /// <param name="Seat">The member.</param>
    /// <param name="Change">What it does.</param>
    /// <param name="Version">The version of the text that it was moved to.</param>
    public sealed record TextAmendmentProposed(AmendmentKey Amendment, DecisionKey Decision, SeatKey Seat, TextChange Change, int Version)
        : MeetingEvent;

    /// <summary>The presiding officer put the waiting amendments in order.</summary>
    public sealed record AmendmentsOrdered(DecisionKey Decision, ImmutableArray<AmendmentKey> Order) : MeetingEvent;

    /// <summary>An amendment to a text was adopted; the new version follows.</summary>
    /// <param name="Amendment">The amendment.</param>
    /// <param name="Vote">By the outcome of which vote; null where nobody objected and none was taken.</param>
    public sealed record TextAmendmentAdopted(AmendmentKey Amendment, VoteKey? Vote = null) : MeetingEvent;

    /// <summary>An amendment to a text was rejected.</summary>
    public sealed record TextAmendmentRejected(AmendmentKey Amendment, VoteKey Vote) : MeetingEvent;

    /// <summary>The mover withdrew an amendment to a text.</summary>
    public sealed record TextAmendmentWithdrawn(AmendmentKey Amendment) : MeetingEvent;

    /// <summary>The adoption of another amendment left nothing of this one to be put.</summary>
    public sealed record TextAmendmentMooted(AmendmentKey Amendment, AmendmentKey By) : MeetingEvent;

    /// <summary>A decision was adopted and numbered («решение № 25/1»).</summary>
    public sealed record DecisionAdopted(DecisionKey Decision, string Number, VoteKey Vote) : MeetingEvent;

    /// <summary>A decision was not adopted.</summary>
    public sealed record DecisionNotAdopted(DecisionKey Decision, VoteKey Vote) : MeetingEvent;

    /// <summary>The council resolved to consider a decision anew, under an item opened for it. The decision stands meanwhile.</summary>
    public sealed record DecisionReopened(DecisionKey Decision, VoteKey Vote, AgendaItem Item) : MeetingEvent;

    /// <summary>Another decision took the place of this one.</summary>
    public sealed record DecisionSuperseded(DecisionKey Decision, DecisionKey By) : MeetingEvent;

    /// <summary>A member attached a separate opinion (особое мнение).</summary>
    public sealed record SeparateOpinionAttached(DecisionKey Decision, SeatKey Seat, BilingualText Text) : MeetingEvent;

    /// <summary>A member attached a reservation (оговорка).</summary>
    public sealed record ReservationAttached(DecisionKey Decision, SeatKey Seat, BilingualText Text) : MeetingEvent;

    /// <summary>A report on an obligation was entered.</summary>
    public sealed record ObligationReported(ObligationKey Obligation, SeatKey? Seat, BilingualText Text) : MeetingEvent;

    /// <summary>An obligation ended.</summary>
    public sealed record ObligationClosed(ObligationKey Obligation, ObligationEnd End, BilingualText Note) : MeetingEvent;
}
