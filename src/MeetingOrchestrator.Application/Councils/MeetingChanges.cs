using System.Collections.Immutable;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;

namespace MeetingOrchestrator.Application.Councils;

/// <inheritdoc/>
internal sealed class MeetingChanges(IJournal journal, CouncilWriter writer) : IMeetingChanges
{
    public Task<ScheduleResult> RescheduleAsync(MeetingId meeting, PlannedMeeting plan, OfficeAct act, CancellationToken cancellationToken) =>
        ChangeAsync(
            meeting,
            act,
            MeetingAct.Rescheduled,
            known => plan with { Meeting = meeting, Number = known.Number, Extraordinary = known.Extraordinary },
            line => new MeetingCommand.RescheduleMeeting(line!, act.Reason) { Id = CommandId.Parse(act.Source), At = act.At, By = act.By },
            cancellationToken);

    public Task<ScheduleResult> PostponeAsync(MeetingId meeting, OfficeAct act, CancellationToken cancellationToken) =>
        ChangeAsync(
            meeting,
            act,
            MeetingAct.Postponed,
            _ => null,
            _ => new MeetingCommand.PostponeMeeting(act.Reason) { Id = CommandId.Parse(act.Source), At = act.At, By = act.By },
            cancellationToken);

    public Task<ScheduleResult> CancelAsync(MeetingId meeting, OfficeAct act, CancellationToken cancellationToken) =>
        ChangeAsync(
            meeting,
            act,
            MeetingAct.Cancelled,
            _ => null,
            _ => new MeetingCommand.CancelMeeting(act.Reason) { Id = CommandId.Parse(act.Source), At = act.At, By = act.By },
            cancellationToken);

    private async Task<ScheduleResult> ChangeAsync(
        MeetingId meeting,
        OfficeAct act,
        MeetingAct done,
        Func<PlannedMeeting, PlannedMeeting?> line,
        Func<PlannedMeeting?, MeetingCommand> command,
        CancellationToken cancellationToken)
    {
        // The council of a meeting never changes, so it may be read ahead of the transaction.
        var known = await MeetingHead.LoadAsync(journal, StreamName.Of(meeting), cancellationToken);
        return known.State.Lifecycle.Council is not { } council
            ? ScheduleResult.Refused(new LifecycleRefusal.NotPlanned())
            : await writer.WriteAsync(
                council,
                act,
                [],
                async transaction =>
                {
                    var stored = await transaction.LoadAsync(meeting, cancellationToken);
                    var before = stored.State.Lifecycle.Plan!;
                    var after = line(before);
                    var (state, refusal) = await transaction.DecideAsync(meeting, stored, command(after), act.Expected, cancellationToken);
                    return refusal is not null ? ScheduleResult.Refused(refusal, before.Number)
                        : transaction.Decide(Amendment(transaction.Council.State, meeting, after, act)) is { } refused ? ScheduleResult.Refused(refused)
                        : ScheduleResult.Done(new MeetingChange(meeting, before.Number, done, before, after, state.Lifecycle.Phase));
                },
                cancellationToken);
    }

    private static CouncilCommand.AmendSchedule Amendment(CouncilState council, MeetingId meeting, PlannedMeeting? line, OfficeAct act) =>
        new(Replaced(council.Schedule, meeting, line), act.Reason) { Id = CauseId.Of(act.Source, "schedule"), At = act.At, By = act.By };

    private static ImmutableArray<PlannedMeeting> Replaced(ImmutableArray<PlannedMeeting> schedule, MeetingId meeting, PlannedMeeting? line) =>
    [
        .. schedule.Where(other => other.Meeting != meeting || line is not null).Select(other => other.Meeting == meeting ? line! : other),
        // A meeting that was put off comes back with its new line.
        .. line is not null && schedule.All(other => other.Meeting != meeting) ? new[] { line } : [],
    ];
}
