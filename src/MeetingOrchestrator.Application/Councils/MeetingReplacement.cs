using System.Collections.Immutable;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;

namespace MeetingOrchestrator.Application.Councils;

/// <summary>Does to the meetings what the change of the schedule says.</summary>
/// <param name="transaction">What it is decided in.</param>
/// <param name="act">The act.</param>
/// <param name="source">Tells this change of the schedule apart from any other.</param>
internal sealed class MeetingReplacement(CouncilTransaction transaction, OfficeAct act, string source)
{
    /// <summary>Applies the changes in order; the first meeting that refuses refuses them all.</summary>
    public async Task<ScheduleResult> ApplyAsync(ImmutableArray<MeetingChange> changes, CancellationToken cancellationToken)
    {
        var done = ImmutableArray.CreateBuilder<MeetingChange>(changes.Length);
        foreach (var change in changes)
        {
            var (applied, refusal) = await ApplyAsync(change, cancellationToken);
            if (refusal is not null)
            {
                return ScheduleResult.Refused(refusal, change.Number);
            }

            done.Add(applied);
        }

        return ScheduleResult.Done(done.ToImmutable());
    }

    private async Task<(MeetingChange Applied, Refusal? Refusal)> ApplyAsync(MeetingChange change, CancellationToken cancellationToken)
    {
        var stored = await transaction.LoadAsync(change.Meeting, cancellationToken);
        var settled = Settled(change, stored.State.Lifecycle.Phase);
        if (Command(settled) is not { } command)
        {
            return (settled with { Phase = stored.State.Lifecycle.Phase }, null);
        }

        var (state, refusal) = await transaction.DecideAsync(change.Meeting, stored, command, null, cancellationToken);
        return (settled with { Phase = state.Lifecycle.Phase }, refusal);
    }

    // A meeting that is over is history: its line may leave the schedule without it. The instants follow the time-zone data without a
    // meeting that is over, is in session or was put off: only one that is still to be held at them has to be moved.
    private MeetingChange Settled(MeetingChange change, MeetingPhase phase) => change switch
    {
        // A meeting that was put off has no line; a new one brings it back.
        { Act: MeetingAct.Planned } when phase == MeetingPhase.Postponed => change with { Act = MeetingAct.Rescheduled },
        { Act: MeetingAct.Cancelled } when IsOver(phase) => change with { Act = MeetingAct.LeftOut },
        { Act: MeetingAct.Rescheduled, Before: { } before, After: { } after }
            when ScheduleComparison.Agreed(before, after) && (!IsAhead(phase) || before.Time.End <= act.At)
            => change with { Act = MeetingAct.Unchanged },
        _ => change,
    };

    private static bool IsAhead(MeetingPhase phase) => phase is MeetingPhase.Planned or MeetingPhase.Convened;

    private static bool IsOver(MeetingPhase phase) =>
        phase is MeetingPhase.None or MeetingPhase.Closed or MeetingPhase.Adjourned or MeetingPhase.Cancelled or MeetingPhase.Archived;

    private MeetingCommand? Command(MeetingChange change)
    {
        var id = CauseId.Of(source, change.Meeting.Value);
        var council = transaction.Council.State.Council!;
        return change.Act switch
        {
            MeetingAct.Planned => new MeetingCommand.PlanMeeting(council.Key, change.After!, council.Rules.Timeline) { Id = id, At = act.At, By = act.By },
            MeetingAct.Rescheduled => new MeetingCommand.RescheduleMeeting(change.After!, act.Reason) { Id = id, At = act.At, By = act.By },
            MeetingAct.Cancelled => new MeetingCommand.CancelMeeting(act.Reason) { Id = id, At = act.At, By = act.By },
            _ => null,
        };
    }
}
