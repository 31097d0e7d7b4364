using System.Collections.Immutable;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Record;
using NodaTime;

namespace MeetingOrchestrator.Application.Councils;

/// <inheritdoc/>
internal sealed class Schedules(IJournal journal, CouncilWriter writer) : ISchedules
{
    public Task<ScheduleResult> DraftAsync(ScheduleRequest request, CancellationToken cancellationToken) =>
        writer.WriteAsync(
            request.Council,
            request.Act,
            request.Data?.People ?? [],
            transaction => Task.FromResult(Draft(request, transaction)),
            cancellationToken);

    public Task<ScheduleResult> AdoptAsync(CouncilKey council, OfficeAct act, CancellationToken cancellationToken) =>
        writer.WriteAsync(
            council,
            act,
            [],
            transaction =>
            {
                var draft = transaction.Council.State.Draft;
                return draft.IsEmpty
                    ? Task.FromResult(ScheduleResult.Refused(new SchedulingRefusal.NoDraft()))
                    : ReplaceAsync(transaction, draft, act, cancellationToken);
            },
            cancellationToken);

    public Task<ScheduleResult> AmendAsync(ScheduleRequest request, CancellationToken cancellationToken) =>
        writer.WriteAsync(
            request.Council,
            request.Act,
            request.Data?.People ?? [],
            transaction => AmendAsync(request, transaction, cancellationToken),
            cancellationToken);

    public async Task<ImmutableArray<MeetingChange>> CompareAsync(
        CouncilKey council, ImmutableArray<PlannedMeeting> meetings, Instant at, CancellationToken cancellationToken)
    {
        var inForce = (await CouncilHead.LoadAsync(journal, council, cancellationToken)).State.Schedule;
        return ScheduleComparison.Of(inForce, ScheduleComparison.WithHistory(inForce, meetings, at));
    }

    private static ScheduleResult Draft(ScheduleRequest request, CouncilTransaction transaction)
    {
        var draft = new CouncilCommand.DraftSchedule(request.Meetings)
        {
            Id = Id(request.Act, "draft", transaction),
            At = request.Act.At,
            By = request.Act.By,
        };
        return (Register(request, transaction) ?? transaction.Decide(draft)) is { } refusal
            ? ScheduleResult.Refused(refusal)
            : ScheduleResult.Done(ScheduleComparison.Of(transaction.Council.State.Schedule, request.Meetings));
    }

    private static async Task<ScheduleResult> AmendAsync(
        ScheduleRequest request, CouncilTransaction transaction, CancellationToken cancellationToken)
    {
        if (Register(request, transaction) is { } refusal)
        {
            return ScheduleResult.Refused(refusal);
        }

        return await ReplaceAsync(transaction, request.Meetings, request.Act, cancellationToken);
    }

    private static async Task<ScheduleResult> ReplaceAsync(
        CouncilTransaction transaction, ImmutableArray<PlannedMeeting> given, OfficeAct act, CancellationToken cancellationToken)
    {
        var state = transaction.Council.State;
        var wanted = ScheduleComparison.WithHistory(state.Schedule, given, act.At);
        var changes = ScheduleComparison.Of(state.Schedule, wanted);
        var source = Id(act, "meeting", transaction).Value;
        CouncilCommand replace = state.ScheduleVersion == 0
            ? new CouncilCommand.AdoptSchedule(wanted) { Id = Id(act, "schedule", transaction), At = act.At, By = act.By }
            : new CouncilCommand.AmendSchedule(wanted, act.Reason) { Id = Id(act, "schedule", transaction), At = act.At, By = act.By };
        return transaction.Decide(replace) is { } refusal
            ? ScheduleResult.Refused(refusal)
            : await new MeetingReplacement(transaction, act, source).ApplyAsync(changes, cancellationToken);
    }

    private static Refusal? Register(ScheduleRequest request, CouncilTransaction transaction) => request.Data is { } data
        ? transaction.Decide(new CouncilCommand.RegisterCouncil(data.Council)
        {
            Id = Id(request.Act, "council", transaction),
            At = request.Act.At,
            By = request.Act.By,
        })
        : null;

    // Equal data yield no events by themselves. By its source alone, a schedule that was replaced could never come back.
    private static CommandId Id(OfficeAct act, string what, CouncilTransaction transaction) =>
        CauseId.Of(act.Source, $"{what}-{transaction.Council.Last?.Sequence ?? Chain.FirstSequence - 1}");
}
