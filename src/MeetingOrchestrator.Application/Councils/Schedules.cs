using System.Collections.Immutable;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Application.Councils;

/// <inheritdoc/>
internal sealed class Schedules(IJournal journal, CouncilWriter writer) : ISchedules
{
    public Task<ScheduleResult> DraftAsync(ScheduleRequest request, CancellationToken cancellationToken) =>
        writer.WriteAsync(
            request.Council,
            request.Act.DryRun,
            request.Data?.People ?? [],
            transaction => Task.FromResult(Draft(request, transaction)),
            cancellationToken);

    public Task<ScheduleResult> AdoptAsync(CouncilKey council, OfficeAct act, CancellationToken cancellationToken) =>
        writer.WriteAsync(
            council,
            act.DryRun,
            [],
            transaction =>
            {
                var draft = transaction.Council.State.Draft;
                return draft.IsEmpty
                    ? Task.FromResult(ScheduleResult.Refused(new ScheduleRefusal.NoDraft()))
                    : ReplaceAsync(transaction, Adoption(draft, act, transaction), draft, act, cancellationToken);
            },
            cancellationToken);

    public Task<ScheduleResult> AmendAsync(ScheduleRequest request, CancellationToken cancellationToken) =>
        writer.WriteAsync(
            request.Council,
            request.Act.DryRun,
            request.Data?.People ?? [],
            transaction => AmendAsync(request, transaction, cancellationToken),
            cancellationToken);

    public async Task<ImmutableArray<MeetingChange>> CompareAsync(
        CouncilKey council, ImmutableArray<PlannedMeeting> meetings, CancellationToken cancellationToken) =>
        ScheduleComparison.Of((await CouncilHead.LoadAsync(journal, council, cancellationToken)).State.Schedule, meetings);

    private static ScheduleResult Draft(ScheduleRequest request, CouncilTransaction transaction)
    {
        var draft = new CouncilCommand.DraftSchedule(request.Meetings)
        {
            Id = Id(request.Act, "draft", transaction), At = request.Act.At, By = request.Act.By,
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

        var amend = new CouncilCommand.AmendSchedule(request.Meetings, request.Act.Reason)
        {
            Id = Id(request.Act, "amend", transaction), At = request.Act.At, By = request.Act.By,
        };
        return await ReplaceAsync(transaction, amend, request.Meetings, request.Act, cancellationToken);
    }

    private static async Task<ScheduleResult> ReplaceAsync(
        CouncilTransaction transaction,
        CouncilCommand replace,
        ImmutableArray<PlannedMeeting> wanted,
        OfficeAct act,
        CancellationToken cancellationToken)
    {
        var changes = ScheduleComparison.Of(transaction.Council.State.Schedule, wanted);
        var source = Id(act, "meeting", transaction).Value;
        return transaction.Decide(replace) is { } refusal
            ? ScheduleResult.Refused(refusal)
            : await new MeetingReplacement(transaction, act, source).ApplyAsync(changes, cancellationToken);
    }

    private static CouncilCommand.AdoptSchedule Adoption(
        ImmutableArray<PlannedMeeting> draft, OfficeAct act, CouncilTransaction transaction) =>
        new(draft) { Id = Id(act, "adopt", transaction), At = act.At, By = act.By };

    private static Refusal? Register(ScheduleRequest request, CouncilTransaction transaction) => request.Data is { } data
        ? transaction.Decide(new CouncilCommand.RegisterCouncil(data.Council)
        {
            Id = Id(request.Act, "council", transaction), At = request.Act.At, By = request.Act.By,
        })
        : null;

    // Equal data yield no events by themselves. By its source alone, a schedule that was replaced could never come back.
    private static CommandId Id(OfficeAct act, string what, CouncilTransaction transaction) =>
        CauseId.Of(act.Source, $"{what}-{transaction.Council.Last?.Sequence ?? Chain.FirstSequence - 1}");
}
