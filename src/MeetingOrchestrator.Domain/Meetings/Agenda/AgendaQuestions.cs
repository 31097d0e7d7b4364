using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Voting;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Agenda;

/// <summary>Questions on the agenda: whether they may be put, and what follows.</summary>
internal static class AgendaQuestions
{
    public static Refusal? Fault(VoteSubject subject, ItemKey item, MeetingState state) => subject switch
    {
        VoteSubject.AgendaAmendment put => AgendaAmendments.Pending(put.Amendment, state.Agenda)
            // The provisional agenda is amended under the item of its adoption; the one adopted, under whatever item the need shows itself.
            ?? (state.Agenda.AdoptedBy is null ? AdoptionItem(item, state) : null)
            ?? AgendaChanges.Fault(state.Agenda.Amendments[put.Amendment].Change, state),
        _ => state.Agenda.AdoptedBy is not null ? new AgendaRefusal.AlreadyAdopted()
            : AdoptionItem(item, state) is { } other ? other
            : AgendaAmendments.Waiting(state) is { IsEmpty: false } waiting ? new AgendaRefusal.AmendmentsPending(waiting)
            : null,
    };

    public static IEnumerable<MeetingEvent> Consequences(Vote vote, Outcome outcome)
    {
        switch (vote.Subject, outcome.Kind)
        {
            case (VoteSubject.Agenda, OutcomeKind.Adopted):
                yield return new AgendaAdopted(vote.Key);
                break;
            case (VoteSubject.AgendaAmendment put, OutcomeKind.Adopted):
                yield return new AgendaAmendmentAdopted(put.Amendment, vote.Key);
                break;
            // Without a quorum or a vote that counts the council took no position: the amendment may be put again.
            case (VoteSubject.AgendaAmendment put, OutcomeKind.Rejected or OutcomeKind.Tie or OutcomeKind.BlockedByObjection):
                yield return new AgendaAmendmentRejected(put.Amendment, vote.Key);
                break;
        }
    }

    private static Refusal? AdoptionItem(ItemKey item, MeetingState state) =>
        state.Agenda.Find(item)?.Purpose == ItemPurpose.AgendaAdoption ? null : new VotingRefusal.NotAdoptionItem(item);
}
