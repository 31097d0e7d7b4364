using System.Diagnostics;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Meetings.Voting;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Decisions;

/// <summary>Keeps the drafts under the parity lock until they are put; afterwards only opinions, reservations and reports are added.</summary>
internal static class DecisionsDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        DraftDecisionText draft => IsDrafting(state) is { } refusal ? refusal : Draft(draft.Draft, state),
        ApproveDecisionText approve => IsDrafting(state) is { } refusal ? refusal : Approve(approve, state),
        ProposeTextAmendment or OrderAmendments or AcceptTextAmendment or WithdrawTextAmendment => TextAmendments.Decide(command, state),
        AttachSeparateOpinion attach => (IsSitting(state) ?? MayDissent(attach, state))
            .Then(new SeparateOpinionAttached(attach.Decision, attach.Seat, attach.Text)),
        AttachReservation attach => (IsSitting(state) ?? MayReserve(attach, state))
            .Then(new ReservationAttached(attach.Decision, attach.Seat, attach.Text)),
        ReportObligation or CloseObligation => ObligationDecider.Decide(command, state),
        _ => throw new UnreachableException(),
    };

    public static DecisionsState Evolve(DecisionsState state, Recorded<MeetingEvent> recorded) => DecisionsFold.Evolve(state, recorded);

    private static Refusal? IsDrafting(MeetingState state) =>
        Require.Phase(state, MeetingPhase.Planned, MeetingPhase.Convened, MeetingPhase.Open, MeetingPhase.Suspended);

    private static Refusal? IsSitting(MeetingState state) => Require.Phase(state, MeetingPhase.Open, MeetingPhase.Suspended);

    private static Verdict<MeetingEvent> Draft(DraftDecision draft, MeetingState state)
    {
        var known = state.Decisions.Find(draft.Key);
        return (known is null ? null : IsOpenToChange(known, state)) is { } refusal ? refusal
            : known?.Draft == draft ? Verdict<MeetingEvent>.Accept()
            : (known is null ? null : IsTheOffices(known)) is { } taken ? taken
            : DraftCheck.Fault(draft, state) is { } fault ? fault
            : Verdict<MeetingEvent>.Accept(new DecisionDrafted(draft, (known?.Text.Version ?? 0) + 1));
    }

    private static Verdict<MeetingEvent> Approve(ApproveDecisionText command, MeetingState state)
    {
        if (!Enum.IsDefined(command.Language))
        {
            return new DecisionsRefusal.UnknownLanguage((int)command.Language);
        }

        if (state.Decisions.Find(command.Decision) is not { } decision)
        {
            return new DecisionsRefusal.Unknown(command.Decision);
        }

        var current = decision.Text.Version;
        var approved = command.Language == Language.Russian ? decision.Text.ApprovedRu : decision.Text.ApprovedEn;
        return IsOpenToChange(decision, state) is { } refusal ? refusal
            : command.Version != current ? new DecisionsRefusal.StaleVersion(command.Decision, command.Version, current)
            : approved == current ? Verdict<MeetingEvent>.Accept()
            : Verdict<MeetingEvent>.Accept(new DecisionTextApproved(command.Decision, command.Language, current));
    }

    private static Refusal? IsOpenToChange(CouncilDecision decision, MeetingState state) =>
        decision.State != DecisionState.Draft ? new DecisionsRefusal.AlreadySettled(decision.Draft.Key, decision.State)
        : IsPut(decision, state) ? new DecisionsRefusal.UnderVote(decision.Draft.Key)
        : null;

    private static bool IsPut(CouncilDecision decision, MeetingState state) => state.Voting.InProgress.Any(vote => vote.Subject switch
    {
        VoteSubject.DraftDecision put => put.Decision == decision.Draft.Key,
        VoteSubject.TextAmendment put => decision.Pending.Contains(put.Amendment),
        _ => false,
    });

    // An amendment is moved to a text and changes that text: drafting anew beneath it would undo what members moved or adopted.
    private static DecisionsRefusal? IsTheOffices(CouncilDecision decision) =>
        !decision.Pending.IsEmpty ? new DecisionsRefusal.AmendmentsPending(decision.Draft.Key, decision.Pending)
        : decision.Amended ? new DecisionsRefusal.AmendedByCouncil(decision.Draft.Key)
        : null;

    private static Refusal? MayDissent(AttachSeparateOpinion command, MeetingState state) =>
        state.Decisions.Find(command.Decision) is not { } decision ? new DecisionsRefusal.Unknown(command.Decision)
        : state.Lifecycle.Composition?.Find(command.Seat) is not { } seat ? new AttendanceRefusal.UnknownSeat(command.Seat)
        : seat.Kind != SeatKind.Member ? new DecisionsRefusal.MembersOnly(command.Seat)
        : decision.State == DecisionState.Draft ? new DecisionsRefusal.NotSettled(command.Decision)
        : decision.Opinions.Any(opinion => opinion.Seat == command.Seat) ? new DecisionsRefusal.OpinionAttached(command.Decision, command.Seat)
        : DraftCheck.IsTooLong(command.Text) ? new DecisionsRefusal.TextTooLong(command.Decision, DraftCheck.MaximumText)
        : null;

    private static Refusal? MayReserve(AttachReservation command, MeetingState state) =>
        state.Decisions.Find(command.Decision) is not { } decision ? new DecisionsRefusal.Unknown(command.Decision)
        : state.Lifecycle.Composition?.Find(command.Seat) is not { } seat ? new AttendanceRefusal.UnknownSeat(command.Seat)
        : seat.Kind != SeatKind.Member ? new DecisionsRefusal.ReservationMembersOnly(command.Seat)
        : decision.State != DecisionState.Adopted ? new DecisionsRefusal.ReservationNotAdopted(command.Decision)
        : decision.Reservations.Any(made => made.Seat == command.Seat) ? new DecisionsRefusal.ReservationAttached(command.Decision, command.Seat)
        : DraftCheck.IsTooLong(command.Text) ? new DecisionsRefusal.TextTooLong(command.Decision, DraftCheck.MaximumText)
        : null;
}
