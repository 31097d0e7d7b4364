using System.Diagnostics;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Decisions;

/// <summary>Takes amendments to the text of a draft, and makes a new version of it by each that is adopted.</summary>
internal static class TextAmendments
{
    public const int Maximum = 200;

    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) =>
        (Require.Phase(state, MeetingPhase.Open) ?? Require.NoVoteOpen(state)) is { } refusal ? refusal : command switch
        {
            ProposeTextAmendment propose => Proposes(propose, state).Then(() =>
                [new TextAmendmentProposed(
                    propose.Amendment, propose.Decision, propose.Seat, propose.Change, state.Decisions.Find(propose.Decision)!.Text.Version)]),
            OrderAmendments order => Order(order, state.Decisions),
            AcceptTextAmendment accept => Accepts(accept.Amendment, state)
                .Then(() => [.. Adopted(accept.Amendment, null, state.Decisions)]),
            WithdrawTextAmendment withdraw => Pending(withdraw.Amendment, state.Decisions).Then(new TextAmendmentWithdrawn(withdraw.Amendment)),
            _ => throw new UnreachableException(),
        };

    /// <summary>Why the amendment cannot be settled; null while it waits for that.</summary>
    public static DecisionsRefusal? Pending(AmendmentKey key, DecisionsState decisions) =>
        !decisions.Amendments.TryGetValue(key, out var amendment) ? new DecisionsRefusal.UnknownAmendment(key)
        : amendment.Progress != AmendmentProgress.Pending ? new DecisionsRefusal.AmendmentSettled(key, amendment.Progress)
        : null;

    /// <summary>Why the amendment cannot be put now; null when it is the next.</summary>
    public static DecisionsRefusal? Next(AmendmentKey key, DecisionsState decisions) =>
        Pending(key, decisions)
        ?? (Of(key, decisions).Pending[0] is var next && next != key ? new DecisionsRefusal.AmendmentNotNext(key, next) : null);

    /// <summary>The draft that the amendment is to.</summary>
    public static CouncilDecision Of(AmendmentKey key, DecisionsState decisions) => decisions.Find(decisions.Amendments[key].Decision)!;

    /// <summary>What follows from the adoption: the new version, and what is moot by it.</summary>
    public static IEnumerable<MeetingEvent> Adopted(AmendmentKey key, VoteKey? vote, DecisionsState decisions)
    {
        var (decision, change) = (Of(key, decisions), decisions.Amendments[key].Change);
        var after = TextChanges.Apply(change, decision.Draft, decision.LastPoint);
        var last = after.Points.Select(point => point.Key).Append(decision.LastPoint).Max();
        yield return new TextAmendmentAdopted(key, vote);
        yield return new DecisionDrafted(after, decision.Text.Version + 1, key);
        foreach (var other in decision.Pending.Where(other =>
            other != key && TextChanges.Excludes(change, decisions.Amendments[other].Change, after, last)))
        {
            yield return new TextAmendmentMooted(other, key);
        }
    }

    private static Refusal? Proposes(ProposeTextAmendment command, MeetingState state) =>
        state.Decisions.Find(command.Decision) is not { } decision ? new DecisionsRefusal.Unknown(command.Decision)
        : state.Lifecycle.Composition!.Find(command.Seat) is not { } seat ? new AttendanceRefusal.UnknownSeat(command.Seat)
        : seat.Kind != SeatKind.Member ? new DecisionsRefusal.AmendmentMembersOnly(command.Seat)
        : decision.State != DecisionState.Draft ? new DecisionsRefusal.AlreadySettled(command.Decision, decision.State)
        : state.Decisions.Amendments.ContainsKey(command.Amendment) ? new DecisionsRefusal.AmendmentRepeated(command.Amendment)
        : decision.Moved >= Maximum ? new DecisionsRefusal.TooManyAmendments(command.Decision, Maximum)
        : TextChanges.Fault(command.Change, decision.Draft, decision.LastPoint);

    private static Verdict<MeetingEvent> Order(OrderAmendments command, DecisionsState decisions) =>
        decisions.Find(command.Decision) is not { } decision ? new DecisionsRefusal.Unknown(command.Decision)
        : command.Order.Length != decision.Pending.Length || !decision.Pending.ToHashSet().SetEquals(command.Order)
            ? new DecisionsRefusal.OrderIncomplete(command.Decision, decision.Pending)
        : decision.Pending.Same(command.Order) ? Verdict<MeetingEvent>.Accept()
        : Verdict<MeetingEvent>.Accept(new AmendmentsOrdered(command.Decision, command.Order));

    private static Refusal? Accepts(AmendmentKey key, MeetingState state) =>
        Next(key, state.Decisions) is { } refusal ? refusal
        : Of(key, state.Decisions).Draft.Item is var item && state.Agenda.IsOpen(item) ? null
        : new AgendaRefusal.NotOpen(item);
}
