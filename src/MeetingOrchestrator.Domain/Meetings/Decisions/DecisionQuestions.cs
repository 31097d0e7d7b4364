using System.Globalization;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Voting;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Decisions;

/// <summary>Questions on draft decisions: whether they may be put, and what follows.</summary>
internal static class DecisionQuestions
{
    public static Refusal? Fault(VoteSubject subject, ItemKey item, MeetingState state) =>
        state.Agenda.AdoptedBy is null ? new VotingRefusal.AgendaNotAdopted()
        : subject switch
        {
            VoteSubject.DraftDecision put => Draft(put, item, state),
            VoteSubject.TextAmendment amendment => new DecisionsRefusal.UnknownAmendment(amendment.Amendment),
            VoteSubject.Reconsideration again => state.Decisions.Find(again.Decision) is not { } decision
                ? new DecisionsRefusal.Unknown(again.Decision)
                : decision.State == DecisionState.Draft ? new DecisionsRefusal.NotSettled(again.Decision)
                : null,
            _ => null,
        };

    public static IEnumerable<MeetingEvent> Consequences(Vote vote, Outcome outcome, MeetingState state)
    {
        switch (vote.Subject, outcome.Kind)
        {
            case (VoteSubject.DraftDecision put, OutcomeKind.Adopted):
                yield return new DecisionAdopted(put.Decision, Number(state), vote.Key);
                break;
            // Without a quorum or a vote that counts the council took no position, and a tie is declared where the rules ask for a second vote:
            // the draft may be put again.
            case (VoteSubject.DraftDecision put, OutcomeKind.Rejected or OutcomeKind.BlockedByObjection):
                yield return new DecisionNotAdopted(put.Decision, vote.Key);
                break;
        }
    }

    private static Refusal? Draft(VoteSubject.DraftDecision put, ItemKey item, MeetingState state) =>
        state.Decisions.Find(put.Decision) is not { } decision ? new DecisionsRefusal.Unknown(put.Decision)
        : decision.State != DecisionState.Draft ? new DecisionsRefusal.AlreadySettled(put.Decision, decision.State)
        // A decision of a parent may be put while one of its sub-items is open, which is where it usually ripens.
        : decision.Draft.Item != item && !item.IsUnder(decision.Draft.Item) ? new VotingRefusal.OtherItem(put.Decision, decision.Draft.Item)
        : decision.Text.Version != put.TextVersion || !decision.Text.IsInParity
            ? new VotingRefusal.TextNotInParity(put.Decision, put.TextVersion, decision.Text.Version)
        : null;

    private static string Number(MeetingState state)
    {
        var running = state.Decisions.All.Count(decision => decision.State == DecisionState.Adopted) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{state.Lifecycle.Plan!.Number}/{running}");
    }
}
