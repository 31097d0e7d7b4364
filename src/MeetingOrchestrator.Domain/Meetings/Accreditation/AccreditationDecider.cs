using System.Collections.Immutable;
using System.Diagnostics;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Accreditation;

/// <summary>Takes a delegation from the composition it names to the one that sits at the table.</summary>
internal static class AccreditationDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) =>
        Ongoing(command, state) is { } refusal ? refusal : command switch
        {
            NameDelegation name => Name(name, state),
            ApproveDelegation or RejectDelegation or RequestDelegationChange => ReviewDecider.Decide(command, state),
            RecordConnectionTest test => Require.Seat(state, test.Seat).Then(new ConnectionTested(test.Seat, test.Result)),
            _ => throw new UnreachableException(),
        };

    public static AccreditationState Evolve(AccreditationState state, Recorded<MeetingEvent> recorded) => recorded.Event switch
    {
        DelegationNamed named => state.With(new(
            named.Seat, named.Version, named.Members, DelegationStatus.Submitted, null,
            state.Delegations.GetValueOrDefault(named.Seat)?.Approved ?? [])),
        DelegationApproved approved => state.With(approved.Seat, delegation =>
            delegation with { Status = DelegationStatus.Approved, Reason = null, Approved = delegation.Members }),
        DelegationRejected rejected => state.With(rejected.Seat, delegation =>
            delegation with { Status = DelegationStatus.Rejected, Reason = rejected.Reason }),
        DelegationChangeRequested requested => state.With(requested.Seat, delegation =>
            delegation with { Status = DelegationStatus.ChangeRequested, Reason = requested.Reason }),
        ConnectionTested tested => state with
        {
            ConnectionTests = state.ConnectionTests.SetItem(tested.Seat, new(tested.Result, recorded.At)),
        },
        _ => state,
    };

    // A meeting that nobody opened has ended with its scheduled end; one that runs over has not.
    private static Refusal? Ongoing(MeetingCommand command, MeetingState state) =>
        Require.Convened(state)
        ?? Require.Phase(state, MeetingPhase.Convened, MeetingPhase.Postponed, MeetingPhase.Open, MeetingPhase.Suspended)
        ?? (state.Lifecycle is { Phase: MeetingPhase.Convened, Plan.Time.End: var end } && command.At >= end ? new LifecycleRefusal.Over(end) : null);

    private static Verdict<MeetingEvent> Name(NameDelegation command, MeetingState state)
    {
        ImmutableArray<DelegationMember> members = command.Members.IsDefault ? [] : [.. command.Members.OrderBy(member => member.Role == DelegateRole.Head ? 0 : 1)];
        if ((Require.Seat(state, command.Seat) ?? Entitled(command, state) ?? DelegationCheck.Fault(command.Seat, members, state)) is { } refusal)
        {
            return refusal;
        }

        var known = state.Accreditation.Delegations.GetValueOrDefault(command.Seat);
        return known is not null && known.Members.SequenceEqual(members, SameMember.Comparer)
            ? Verdict<MeetingEvent>.Accept()
            : Verdict<MeetingEvent>.Accept(new DelegationNamed(command.Seat, (known?.Version ?? 0) + 1, members));
    }

    private static Refusal? Entitled(NameDelegation command, MeetingState state)
    {
        if (command.By.Capacity != Capacity.Delegate)
        {
            return null;
        }

        var named = command.By.Person is { } person
            && (person == Participants.FocalPoint(state, command.Seat)?.Person.Person || person == Participants.Head(state, command.Seat)?.Person.Person);
        return named ? null : new AccreditationRefusal.NotFocalPoint(command.Seat);
    }

    private static AccreditationState With(this AccreditationState state, Delegation delegation) =>
        state with { Delegations = state.Delegations.SetItem(delegation.Seat, delegation) };

    private static AccreditationState With(this AccreditationState state, SeatKey seat, Func<Delegation, Delegation> change) =>
        state.Delegations.TryGetValue(seat, out var delegation) ? state.With(change(delegation)) : state;
}
