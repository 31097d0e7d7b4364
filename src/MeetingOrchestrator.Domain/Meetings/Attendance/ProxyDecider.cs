using System.Diagnostics;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>Takes proxies in and lets them be withdrawn. Whether one is in force follows from who is present; see <see cref="AttendanceState.Proxies"/>.</summary>
internal static class ProxyDecider
{
    // A proxy that came or went during a vote would change who may answer the question that was put.
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) =>
        (Require.Phase(state, MeetingPhase.Convened, MeetingPhase.Postponed, MeetingPhase.Open, MeetingPhase.Suspended)
            ?? Require.Convened(state) ?? Require.NoVoteOpen(state)) is { } refusal ? refusal : command switch
            {
                FileProxy file => File(file, state),
                WithdrawProxy withdraw => Withdraw(withdraw, state),
                _ => throw new UnreachableException(),
            };

    private static Verdict<MeetingEvent> File(FileProxy command, MeetingState state)
    {
        if ((Member(state, command.Grantor) ?? Member(state, command.Holder)
            ?? (command.Grantor == command.Holder ? new ProxyRefusal.OwnSeat(command.Grantor) : null)) is { } refusal)
        {
            return refusal;
        }

        var filed = state.Attendance.FiledProxies;
        if (filed.TryGetValue(command.Grantor, out var known))
        {
            return known.Holder == command.Holder && known.Letter == command.Letter ? Verdict<MeetingEvent>.Accept()
                : new ProxyRefusal.AlreadyFiled(command.Grantor, known.Holder);
        }

        return state.Lifecycle.Composition!.Rules.Proxies is not { } rule ? new ProxyRefusal.NotAllowed()
            : (InTime(command.At, rule, state) ?? NoChain(command, state.Attendance) ?? WithinLimit(command.Holder, rule, state.Attendance))
                .Then(new ProxyFiled(command.Grantor, command.Holder, command.Letter));
    }

    private static Verdict<MeetingEvent> Withdraw(WithdrawProxy command, MeetingState state) =>
        Require.Seat(state, command.Grantor) is { } refusal ? refusal
        : state.Attendance.FiledProxies.TryGetValue(command.Grantor, out var proxy)
            ? Verdict<MeetingEvent>.Accept(new ProxyWithdrawn(command.Grantor, proxy.Holder))
            : new ProxyRefusal.NotFiled(command.Grantor);

    private static Refusal? Member(MeetingState state, SeatKey seat) => Require.Seat(state, seat)
        ?? (state.Lifecycle.Composition!.Find(seat)!.Kind == SeatKind.Member ? null : new ProxyRefusal.NotAMember(seat));

    private static Refusal? InTime(Instant at, ProxyRule rule, MeetingState state) =>
        state.Lifecycle.Plan!.Time.Start - rule.FiledBefore is var deadline && at > deadline ? new ProxyRefusal.TooLate(deadline) : null;

    private static Refusal? NoChain(FileProxy command, AttendanceState state) =>
        state.FiledProxies.TryGetValue(command.Holder, out var passedOn) ? new ProxyRefusal.HolderGranted(command.Holder, passedOn.Holder)
        : state.FiledProxies.Values.Where(proxy => proxy.Holder == command.Grantor).MinBy(proxy => proxy.Grantor.Value, StringComparer.Ordinal) is { } held
            ? new ProxyRefusal.GrantorHolds(command.Grantor, held.Grantor)
        : null;

    private static Refusal? WithinLimit(SeatKey holder, ProxyRule rule, AttendanceState state) =>
        state.FiledProxies.Values.Count(proxy => proxy.Holder == holder) < rule.PerHolder ? null : new ProxyRefusal.TooMany(holder, rule.PerHolder);
}
