using System.Diagnostics;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Conference;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Lifecycle;

/// <summary>
/// Moves a meeting, puts it off, and cancels it. Whatever waits to be sent speaks of the old time and is withdrawn; who was told is told
/// again: of a new time once the conference has it, of a postponement or a cancellation at once.
/// </summary>
internal static class ChangeDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        RescheduleMeeting reschedule => Reschedule(reschedule, state),
        PostponeMeeting postpone => Require.Phase(state, MeetingPhase.Planned, MeetingPhase.Convened).Then(() => Following.With(
            [new MeetingPostponed(postpone.Reason), .. Withdrawals.Of(state), .. Notices.Postponement(state)], command, state)),
        CancelMeeting cancel => Require.Phase(state, MeetingPhase.Planned, MeetingPhase.Convened, MeetingPhase.Postponed).Then(() => Following.With(
            [new MeetingCancelled(cancel.Reason), .. Withdrawals.OfAll(state), .. Notices.Cancellation(state)], command, state)),
        _ => throw new UnreachableException(),
    };

    private static Verdict<MeetingEvent> Reschedule(RescheduleMeeting command, MeetingState state)
    {
        var (lifecycle, plan) = (state.Lifecycle, command.Plan);
        return (Require.Phase(state, MeetingPhase.Planned, MeetingPhase.Convened, MeetingPhase.Postponed) ?? Fault(plan, state)) is { } refusal ? refusal
            : lifecycle.Plan == plan && lifecycle.Phase != MeetingPhase.Postponed ? Verdict<MeetingEvent>.Accept()
            : plan.Time.End <= command.At ? new LifecycleRefusal.EndsInPast(plan.Time.End)
            : Verdict<MeetingEvent>.Accept(Following.With(
                [new MeetingRescheduled(plan, lifecycle.Changes + 1, command.Reason), .. Withdrawals.Of(state)], command, state));
    }

    private static Refusal? Fault(PlannedMeeting plan, MeetingState state)
    {
        var (lifecycle, known) = (state.Lifecycle, state.Lifecycle.Plan!);
        return plan.Meeting != known.Meeting ? new LifecycleRefusal.OtherMeeting(known.Meeting, plan.Meeting)
            : plan.Number != known.Number ? new LifecycleRefusal.NumberFixed(known.Number, plan.Number)
            : lifecycle.Composition is { } composition && composition.Find(plan.Host) is null ? new AttendanceRefusal.UnknownSeat(plan.Host)
            : PlanCheck.Fault(plan.Time) is { } fault ? fault
            : plan.Date == DateCertainty.Fixed ? null
            : lifecycle.Phase switch
            {
                MeetingPhase.Convened => new LifecycleRefusal.PostponeInstead(),
                MeetingPhase.Postponed => new LifecycleRefusal.DateNotFixed(),
                _ => null,
            };
    }
}
