using System.Collections.Immutable;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Application.Councils;

/// <inheritdoc/>
internal sealed class ExtraordinaryMeetings(IJournal journal, CouncilWriter writer) : IExtraordinaryMeetings
{
    public Task<RequestResult> RequestAsync(
        CouncilKey council, RequestKey request, SeatKey seat, BilingualText subject, OfficeAct act, CancellationToken cancellationToken) =>
        EnterAsync(
            council,
            request,
            act,
            new CouncilCommand.RequestExtraordinaryMeeting(request, seat, subject) { Id = CommandId.Parse(act.Source), At = act.At, By = act.By },
            cancellationToken);

    public Task<RequestResult> SupportAsync(
        CouncilKey council, RequestKey request, SeatKey seat, OfficeAct act, CancellationToken cancellationToken) =>
        EnterAsync(
            council,
            request,
            act,
            new CouncilCommand.SupportExtraordinaryMeeting(request, seat) { Id = CommandId.Parse(act.Source), At = act.At, By = act.By },
            cancellationToken);

    public Task<ScheduleResult> ScheduleAsync(
        CouncilKey council, RequestKey request, PlannedMeeting plan, OfficeAct act, CancellationToken cancellationToken) =>
        writer.WriteAsync(
            council,
            act,
            [],
            async transaction =>
            {
                var state = transaction.Council.State;
                // The command bears the request's name, so the record itself tells that its meeting was scheduled.
                var amend = new CouncilCommand.AmendSchedule([.. state.Schedule, plan with { Extraordinary = true }], act.Reason)
                {
                    Id = CauseId.Of("extraordinary", request.Value),
                    At = act.At,
                    By = act.By,
                };
                return (Fault(state, request, amend.Id) ?? transaction.Decide(amend)) is { } refusal
                    ? ScheduleResult.Refused(refusal)
                    : await new MeetingReplacement(transaction, act, act.Source)
                        .ApplyAsync(ScheduleComparison.Of(state.Schedule, amend.Meetings), cancellationToken);
            },
            cancellationToken);

    public async Task<ImmutableArray<ExtraordinaryRequest>> RequestsAsync(CouncilKey council, CancellationToken cancellationToken) =>
        (await CouncilHead.LoadAsync(journal, council, cancellationToken)).State.Requests;

    private static Refusal? Fault(CouncilState state, RequestKey request, CommandId scheduling) =>
        state.Requests.FirstOrDefault(known => known.Key == request) is not { } found ? new ExtraordinaryRefusal.UnknownRequest(request)
        : !found.Granted ? new SchedulingRefusal.RequestNotGranted(request, found.Supporters.Length)
        : state.Handled.Contains(scheduling) ? new SchedulingRefusal.RequestScheduled(request)
        : null;

    private async Task<RequestResult> EnterAsync(
        CouncilKey council, RequestKey request, OfficeAct act, CouncilCommand command, CancellationToken cancellationToken)
    {
        ExtraordinaryRequest? entered = null;
        var result = await writer.WriteAsync(
            council,
            act,
            [],
            transaction =>
            {
                var refusal = transaction.Decide(command);
                entered = transaction.Council.State.Requests.FirstOrDefault(known => known.Key == request);
                return Task.FromResult(refusal is null ? ScheduleResult.Done() : ScheduleResult.Refused(refusal));
            },
            cancellationToken);
        return new RequestResult(result.Refusal, result.Refusal is null ? entered : null);
    }
}
