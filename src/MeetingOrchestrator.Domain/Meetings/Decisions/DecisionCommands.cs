using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Decisions;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingCommand
{
    /// <summary>Drafts a decision, or drafts it anew before it is put to decision.</summary>
    public sealed record DraftDecisionText(DraftDecision Draft) : MeetingCommand;

    /// <summary>Approves one language of a draft at the version that was read.</summary>
    public sealed record ApproveDecisionText(DecisionKey Decision, Language Language, int Version) : MeetingCommand;

    /// <summary>Moves an amendment to the text of a draft, as it reads now.</summary>
    public sealed record ProposeTextAmendment(AmendmentKey Amendment, DecisionKey Decision, SeatKey Seat, TextChange Change) : MeetingCommand;

    /// <summary>Puts the waiting amendments to a draft in order: the furthest in substance from the draft first.</summary>
    /// <param name="Decision">The draft.</param>
    /// <param name="Order">Each amendment that waits, once.</param>
    public sealed record OrderAmendments(DecisionKey Decision, ImmutableArray<AmendmentKey> Order) : MeetingCommand;

    /// <summary>Declares the next amendment accepted, since nobody objects.</summary>
    public sealed record AcceptTextAmendment(AmendmentKey Amendment) : MeetingCommand;

    /// <summary>Withdraws an amendment that was not settled.</summary>
    public sealed record WithdrawTextAmendment(AmendmentKey Amendment) : MeetingCommand;

    /// <summary>Attaches a separate opinion to a decision that was put.</summary>
    public sealed record AttachSeparateOpinion(DecisionKey Decision, SeatKey Seat, BilingualText Text) : MeetingCommand;

    /// <summary>Attaches a reservation to a decision that was adopted.</summary>
    public sealed record AttachReservation(DecisionKey Decision, SeatKey Seat, BilingualText Text) : MeetingCommand;

    /// <summary>Reports on an obligation, during the meeting or after it.</summary>
    /// <param name="Obligation">The obligation.</param>
    /// <param name="Seat">Who reports: one of those obliged; null for the secretariat, where the obligation is its own.</param>
    /// <param name="Text">The report.</param>
    public sealed record ReportObligation(ObligationKey Obligation, SeatKey? Seat, BilingualText Text) : MeetingCommand;

    /// <summary>Declares an obligation fulfilled or lifted.</summary>
    public sealed record CloseObligation(ObligationKey Obligation, ObligationEnd End, BilingualText Note) : MeetingCommand;
}
