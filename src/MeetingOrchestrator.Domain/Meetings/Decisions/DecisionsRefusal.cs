using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Decisions;

/// <summary>Why a draft or a decision does not allow something.</summary>
public abstract record DecisionsRefusal : Refusal
{
    private DecisionsRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>There is no such draft.</summary>
    public sealed record Unknown(DecisionKey Decision) : DecisionsRefusal("decision.unknown", Decision);

    /// <summary>No amendment to a draft decision has this key.</summary>
    public sealed record UnknownAmendment(AmendmentKey Amendment) : DecisionsRefusal("decision.unknown-amendment", Amendment);

    /// <summary>The decision was put, and never changes again.</summary>
    public sealed record AlreadySettled(DecisionKey Decision, DecisionState State)
        : DecisionsRefusal("decision.already-settled", Decision, State);

    /// <summary>The decision was not put yet.</summary>
    public sealed record NotSettled(DecisionKey Decision) : DecisionsRefusal("decision.not-settled", Decision);

    /// <summary>The draft is under vote.</summary>
    public sealed record UnderVote(DecisionKey Decision) : DecisionsRefusal("decision.under-vote", Decision);

    /// <summary>Another version of the text was read than the current one.</summary>
    public sealed record StaleVersion(DecisionKey Decision, int Read, int Current)
        : DecisionsRefusal("decision.stale-version", Decision, Read, Current);

    /// <summary>Only a member attaches a separate opinion.</summary>
    public sealed record MembersOnly(SeatKey Seat) : DecisionsRefusal("opinion.members-only", Seat);

    /// <summary>The member's separate opinion is attached already.</summary>
    public sealed record OpinionAttached(DecisionKey Decision, SeatKey Seat) : DecisionsRefusal("opinion.already-attached", Decision, Seat);

    /// <summary>The council amended the draft, so the office no longer drafts it anew.</summary>
    public sealed record AmendedByCouncil(DecisionKey Decision) : DecisionsRefusal("decision.amended-by-council", Decision);

    /// <summary>There is no such verb.</summary>
    public sealed record UnknownVerb(DecisionKey Decision, int Verb) : DecisionsRefusal("decision.unknown-verb", Decision, Verb);

    /// <summary>There are too many points.</summary>
    public sealed record TooManyPoints(DecisionKey Decision, int Maximum) : DecisionsRefusal("decision.too-many-points", Decision, Maximum);

    /// <summary>The key of a point is out of bounds or used twice.</summary>
    public sealed record PointKeyInvalid(DecisionKey Decision, int Point) : DecisionsRefusal("decision.point-key-invalid", Decision, Point);

    /// <summary>There is no such point.</summary>
    public sealed record UnknownPoint(DecisionKey Decision, int Point) : DecisionsRefusal("decision.unknown-point", Decision, Point);

    /// <summary>A text is too long.</summary>
    public sealed record TextTooLong(DecisionKey Decision, int Maximum) : DecisionsRefusal("decision.text-too-long", Decision, Maximum);

    /// <summary>There is no such language.</summary>
    public sealed record UnknownLanguage(int Language) : DecisionsRefusal("decision.unknown-language", Language);

    /// <summary>The decision that the draft is to replace is not considered anew.</summary>
    public sealed record NotReopened(DecisionKey Decision) : DecisionsRefusal("decision.not-reopened", Decision);

    /// <summary>The draft that is to replace a decision belongs to the item opened for that.</summary>
    public sealed record OtherReopenedItem(DecisionKey Decision, ItemKey Item)
        : DecisionsRefusal("decision.other-reopened-item", Decision, Item);

    /// <summary>Another draft is to replace the decision.</summary>
    public sealed record ReplacementDrafted(DecisionKey Decision, DecisionKey Replacement)
        : DecisionsRefusal("decision.replacement-drafted", Decision, Replacement);

    /// <summary>The decision is considered anew already.</summary>
    public sealed record AlreadyReopened(DecisionKey Decision) : DecisionsRefusal("decision.already-reopened", Decision);

    /// <summary>Another decision took its place.</summary>
    public sealed record IsSuperseded(DecisionKey Decision, DecisionKey By) : DecisionsRefusal("decision.superseded", Decision, By);

    /// <summary>Amendments are to be settled first.</summary>
    public sealed record AmendmentsPending(DecisionKey Decision, ImmutableArray<AmendmentKey> Amendments)
        : DecisionsRefusal("decision.amendments-pending", Decision, Amendments);

    /// <summary>Another amendment has this key.</summary>
    public sealed record AmendmentRepeated(AmendmentKey Amendment) : DecisionsRefusal("decision.amendment-repeated", Amendment);

    /// <summary>The amendment was settled.</summary>
    public sealed record AmendmentSettled(AmendmentKey Amendment, AmendmentProgress Progress)
        : DecisionsRefusal("decision.amendment-settled", Amendment, Progress);

    /// <summary>Another amendment comes before it.</summary>
    public sealed record AmendmentNotNext(AmendmentKey Amendment, AmendmentKey Next)
        : DecisionsRefusal("decision.amendment-not-next", Amendment, Next);

    /// <summary>Too many amendments were moved.</summary>
    public sealed record TooManyAmendments(DecisionKey Decision, int Maximum)
        : DecisionsRefusal("decision.too-many-amendments", Decision, Maximum);

    /// <summary>Only a member moves an amendment.</summary>
    public sealed record AmendmentMembersOnly(SeatKey Seat) : DecisionsRefusal("decision.amendment-members-only", Seat);

    /// <summary>The amendment would change nothing.</summary>
    public sealed record NoChange(DecisionKey Decision) : DecisionsRefusal("decision.no-change", Decision);

    /// <summary>The order does not name each amendment that waits once.</summary>
    public sealed record OrderIncomplete(DecisionKey Decision, ImmutableArray<AmendmentKey> Pending)
        : DecisionsRefusal("decision.order-incomplete", Decision, Pending);

    /// <summary>The decision was not adopted, so that nobody is bound by it.</summary>
    public sealed record ReservationNotAdopted(DecisionKey Decision) : DecisionsRefusal("reservation.not-adopted", Decision);

    /// <summary>Only a member attaches a reservation.</summary>
    public sealed record ReservationMembersOnly(SeatKey Seat) : DecisionsRefusal("reservation.members-only", Seat);

    /// <summary>The member's reservation is attached already.</summary>
    public sealed record ReservationAttached(DecisionKey Decision, SeatKey Seat)
        : DecisionsRefusal("reservation.already-attached", Decision, Seat);

    /// <summary>No adopted decision has such an obligation.</summary>
    public sealed record UnknownObligation(ObligationKey Obligation) : DecisionsRefusal("obligation.unknown", Obligation);

    /// <summary>Another obligation of the meeting has this key.</summary>
    public sealed record ObligationRepeated(ObligationKey Obligation) : DecisionsRefusal("obligation.repeated", Obligation);

    /// <summary>The decision has too many obligations.</summary>
    public sealed record TooManyObligations(DecisionKey Decision, int Maximum)
        : DecisionsRefusal("obligation.too-many", Decision, Maximum);

    /// <summary>The obligation names no point of the draft.</summary>
    public sealed record ObligationPoint(ObligationKey Obligation) : DecisionsRefusal("obligation.point", Obligation);

    /// <summary>A seat is unknown, or named twice.</summary>
    public sealed record ObligationSeat(ObligationKey Obligation, SeatKey Seat) : DecisionsRefusal("obligation.seat", Obligation, Seat);

    /// <summary>The day lies before the meeting.</summary>
    public sealed record DueBeforeMeeting(ObligationKey Obligation, LocalDate Due)
        : DecisionsRefusal("obligation.due-before-meeting", Obligation, Due);

    /// <summary>The obligation is somebody else's.</summary>
    public sealed record NotObliged(ObligationKey Obligation) : DecisionsRefusal("obligation.not-obliged", Obligation);

    /// <summary>The obligation ended.</summary>
    public sealed record ObligationEnded(ObligationKey Obligation, ObligationEnd End)
        : DecisionsRefusal("obligation.ended", Obligation, End);

    /// <summary>There is no such end of an obligation.</summary>
    public sealed record UnknownEnd(int End) : DecisionsRefusal("obligation.unknown-end", End);

    /// <summary>Too many reports were entered.</summary>
    public sealed record TooManyReports(ObligationKey Obligation, int Maximum)
        : DecisionsRefusal("obligation.too-many-reports", Obligation, Maximum);
}
