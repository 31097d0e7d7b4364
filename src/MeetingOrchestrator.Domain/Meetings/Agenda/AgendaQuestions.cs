using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Voting;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Agenda;

/// <summary>Questions on the agenda: whether they may be put, and what follows.</summary>
internal static class AgendaQuestions
{
    public static Refusal? Fault(VoteSubject subject, ItemKey item, MeetingState state) => subject switch
    {
        VoteSubject.AgendaAmendment amendment => new AgendaRefusal.UnknownAmendment(amendment.Amendment),
        _ => state.Agenda.AdoptedBy is not null ? new AgendaRefusal.AlreadyAdopted()
            : state.Agenda.Find(item)?.Purpose != ItemPurpose.AgendaAdoption ? new VotingRefusal.NotAdoptionItem(item)
            : null,
    };

    public static IEnumerable<MeetingEvent> Consequences(Vote vote, Outcome outcome)
    {
        if (outcome.Kind == OutcomeKind.Adopted && vote.Subject is VoteSubject.Agenda)
        {
            yield return new AgendaAdopted(vote.Key);
        }
    }
}
