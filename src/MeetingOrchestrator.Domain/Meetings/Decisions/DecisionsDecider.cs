using System.Diagnostics;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Meetings.Voting;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Decisions;

/// <summary>Keeps the drafts under the parity lock until they are put; afterwards only separate opinions are added.</summary>
internal static class DecisionsDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        DraftDecisionText draft => IsDrafting(state) is { } refusal ? refusal : Draft(draft.Draft, state),
        ApproveDecisionText approve => IsDrafting(state) is { } refusal ? refusal : Approve(approve, state),
        AttachSeparateOpinion attach => (Require.Phase(state, MeetingPhase.Open, MeetingPhase.Suspended) ?? MayAttach(attach, state))
            .Then(new SeparateOpinionAttached(attach.Decision, attach.Seat, attach.Text)),
        _ => throw new UnreachableException(),
    };

    public static DecisionsState Evolve(DecisionsState state, Recorded<MeetingEvent> recorded) => recorded.Event switch
    {
        // The approvals were of another version and fall with it.
        DecisionDrafted drafted => Drafted(state, drafted.Draft, new ParityText(drafted.Draft.Document, drafted.Version)),
        DecisionTextApproved approved => Change(state, approved.Decision, decision =>
            decision with { Text = Approved(decision.Text, approved) }),
        DecisionAdopted adopted => Change(state, adopted.Decision, decision =>
            decision with { State = DecisionState.Adopted, Number = adopted.Number, Vote = adopted.Vote }),
        DecisionNotAdopted rejected => Change(state, rejected.Decision, decision =>
            decision with { State = DecisionState.NotAdopted, Vote = rejected.Vote }),
        SeparateOpinionAttached attached => Change(state, attached.Decision, decision =>
            decision with { Opinions = decision.Opinions.Add(new(attached.Seat, attached.Text)) }),
        _ => state,
    };

    private static Refusal? IsDrafting(MeetingState state) =>
        Require.Phase(state, MeetingPhase.Planned, MeetingPhase.Convened, MeetingPhase.Open, MeetingPhase.Suspended);

    private static Verdict<MeetingEvent> Draft(DraftDecision draft, MeetingState state)
    {
        var known = state.Decisions.Find(draft.Key);
        return state.Agenda.Find(draft.Item) is null ? new AgendaRefusal.UnknownItem(draft.Item)
            : known is null ? Verdict<MeetingEvent>.Accept(new DecisionDrafted(draft, 1))
            : IsOpenToChange(known, state) is { } refusal ? refusal
            : known.Draft == draft ? Verdict<MeetingEvent>.Accept()
            : Verdict<MeetingEvent>.Accept(new DecisionDrafted(draft, known.Text.Version + 1));
    }

    private static Verdict<MeetingEvent> Approve(ApproveDecisionText command, MeetingState state)
    {
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
        : state.Voting.InProgress.Any(vote => vote.Subject is VoteSubject.DraftDecision put && put.Decision == decision.Draft.Key)
            ? new DecisionsRefusal.UnderVote(decision.Draft.Key)
        : null;

    private static Refusal? MayAttach(AttachSeparateOpinion command, MeetingState state) =>
        state.Decisions.Find(command.Decision) is not { } decision ? new DecisionsRefusal.Unknown(command.Decision)
        : state.Lifecycle.Composition?.Find(command.Seat) is not { } seat ? new AttendanceRefusal.UnknownSeat(command.Seat)
        : seat.Kind != SeatKind.Member ? new DecisionsRefusal.MembersOnly(command.Seat)
        : decision.State == DecisionState.Draft ? new DecisionsRefusal.NotSettled(command.Decision)
        : decision.Opinions.Any(opinion => opinion.Seat == command.Seat) ? new DecisionsRefusal.OpinionAttached(command.Decision, command.Seat)
        : null;

    private static ParityText Approved(ParityText text, DecisionTextApproved approved) =>
        approved.Version == text.Version ? text.Approve(approved.Language) : text;

    private static DecisionsState Drafted(DecisionsState state, DraftDecision draft, ParityText text) => state.Find(draft.Key) is null
        ? state with { All = state.All.Add(new(draft, text, DecisionState.Draft, null, null, [])) }
        : Change(state, draft.Key, decision => decision with { Draft = draft, Text = text });

    private static DecisionsState Change(DecisionsState state, DecisionKey key, Func<CouncilDecision, CouncilDecision> change) =>
        state with { All = [.. state.All.Select(decision => decision.Draft.Key == key ? change(decision) : decision)] };
}
