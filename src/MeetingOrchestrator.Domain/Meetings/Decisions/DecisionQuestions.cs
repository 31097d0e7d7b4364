using System.Globalization;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
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
            VoteSubject.TextAmendment put => TextAmendments.Next(put.Amendment, state.Decisions) is { } refusal ? refusal
                : Belongs(TextAmendments.Of(put.Amendment, state.Decisions).Draft, item),
            VoteSubject.Reconsideration again => Reconsideration(again.Decision, state),
            _ => null,
        };

    /// <summary>Which rule settles a draft.</summary>
    public static QuestionKind Kind(VoteSubject.DraftDecision put, MeetingState state) =>
        state.Decisions.Find(put.Decision) is { Draft.Important: true } ? QuestionKind.ImportantQuestion : QuestionKind.Substance;

    public static IEnumerable<MeetingEvent> Consequences(Vote vote, Outcome outcome, MeetingState state) => (vote.Subject, outcome.Kind) switch
    {
        (VoteSubject.DraftDecision put, OutcomeKind.Adopted) => Adopted(put.Decision, vote.Key, state),
        // Without a quorum or a vote that counts the council took no position, and a tie is declared where the rules ask for a second vote:
        // the question may be put again.
        (VoteSubject.DraftDecision put, OutcomeKind.Rejected or OutcomeKind.BlockedByObjection) =>
            [new DecisionNotAdopted(put.Decision, vote.Key)],
        (VoteSubject.TextAmendment put, OutcomeKind.Adopted) => TextAmendments.Adopted(put.Amendment, vote.Key, state.Decisions),
        (VoteSubject.TextAmendment put, OutcomeKind.Rejected or OutcomeKind.BlockedByObjection) =>
            [new TextAmendmentRejected(put.Amendment, vote.Key)],
        (VoteSubject.Reconsideration again, OutcomeKind.Adopted) =>
            [new DecisionReopened(again.Decision, vote.Key, LinkedItem.For(again.Decision, state)!)],
        _ => [],
    };

    private static IEnumerable<MeetingEvent> Adopted(DecisionKey key, VoteKey vote, MeetingState state)
    {
        yield return new DecisionAdopted(key, Number(state), vote);
        if (state.Decisions.Find(key)?.Draft.Reconsiders is { } old)
        {
            yield return new DecisionSuperseded(old, key);
        }
    }

    private static Refusal? Draft(VoteSubject.DraftDecision put, ItemKey item, MeetingState state) =>
        state.Decisions.Find(put.Decision) is not { } decision ? new DecisionsRefusal.Unknown(put.Decision)
        : decision.State != DecisionState.Draft ? new DecisionsRefusal.AlreadySettled(put.Decision, decision.State)
        : Belongs(decision.Draft, item) is { } other ? other
        : !decision.Pending.IsEmpty ? new DecisionsRefusal.AmendmentsPending(put.Decision, decision.Pending)
        : decision.Text.Version != put.TextVersion || !decision.Text.IsInParity
            ? new VotingRefusal.TextNotInParity(put.Decision, put.TextVersion, decision.Text.Version)
        : null;

    // A decision of a parent may be put while one of its sub-items is open, which is where it usually ripens.
    private static VotingRefusal.OtherItem? Belongs(DraftDecision draft, ItemKey item) =>
        item.IsWithin(draft.Item) ? null : new VotingRefusal.OtherItem(draft.Key, draft.Item);

    private static Refusal? Reconsideration(DecisionKey key, MeetingState state) =>
        state.Decisions.Find(key) is not { } decision ? new DecisionsRefusal.Unknown(key)
        : decision.State == DecisionState.Draft ? new DecisionsRefusal.NotSettled(key)
        : decision.SupersededBy is { } by ? new DecisionsRefusal.IsSuperseded(key, by)
        : decision.Reopened is not null ? new DecisionsRefusal.AlreadyReopened(key)
        : LinkedItem.For(key, state) is null ? new AgendaRefusal.TooManyItems(AgendaDraft.MaximumItems)
        : null;

    private static string Number(MeetingState state)
    {
        var running = state.Decisions.All.Count(decision => decision.State == DecisionState.Adopted) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{state.Lifecycle.Plan!.Number}/{running}");
    }
}
