using System.Collections.Frozen;
using System.Text.Json;
using MeetingOrchestrator.Application.Commands;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Application.Api.Acts;

/// <inheritdoc/>
internal sealed class CouncilActs(
    IJournal journal, ISchedules schedules, IExtraordinaryMeetings extraordinary, RequestIds ids, RecordedActs acts, TimeProvider time) : ICouncilActs
{
    public async Task<ActResult> DoAsync(CouncilKey council, ActRequest request, CancellationToken cancellationToken)
    {
        var before = await CouncilHead.LoadAsync(journal, council, cancellationToken);
        if (before.State.Council is not { } known)
        {
            return new ActResult.Unknown();
        }

        var (act, error) = Read(request, known);
        if (error is not null)
        {
            return new ActResult.Unreadable(error);
        }

        if (request.By.Capacity != Capacity.Office)
        {
            return new ActResult.Refused(new AccessRefusal.NotEntitled(request.By.Capacity, [Capacity.Office]));
        }

        var stream = StreamName.Of(council);
        var id = ids.Of(stream, request, act!, FrozenSet<string>.Empty);
        var (place, repeated) = await FindAsync(act!, stream, before.State, id, cancellationToken);
        if (repeated is { } handled)
        {
            return handled.Fingerprint != id.Request!.Value.Fingerprint ? new ActResult.Refused(new RequestRefusal.OtherBody())
                : new ActResult.Done(await acts.ReceiptAsync(place, id, handled, repeated: true, cancellationToken));
        }

        var expected = request.Heads is { } heads ? new Precondition(stream, heads) : null;
        OfficeAct Office(BilingualText? reason) =>
            new(id.Value, Instant.FromDateTimeOffset(time.GetUtcNow()), reason, Person: request.By.Person) { Expected = expected };
        return await DoAsync(council, act!, Office, cancellationToken) is { } refusal
            ? new ActResult.Refused(refusal)
            : await DoneAsync(act!, council, id, cancellationToken);
    }

    private static (CouncilAct? Act, Imports.ImportError? Error) Read(ActRequest request, Council council)
    {
        var type = ActNames.FindCouncil(request.Name);
        var (body, error) = ActBody.Read(request.Body);
        if ((error ?? CommandForm.Of(type).Check(body!)) is { } malformed)
        {
            return (null, malformed);
        }

        CouncilAct? act = null;
        var fault = CommandData.Fault(body!, () => act = (CouncilAct?)body!.Element.Deserialize(type, CommandOptions.Of(council)));
        return (act, fault);
    }

    private async Task<Refusal?> DoAsync(
        CouncilKey council, CouncilAct act, Func<BilingualText?, OfficeAct> office, CancellationToken cancellationToken) => act switch
        {
            CouncilAct.DraftSchedule draft => (await schedules.DraftAsync(new(council, draft.Meetings, office(null)), cancellationToken)).Refusal,
            CouncilAct.AdoptSchedule adopt => (await schedules.AdoptAsync(council, office(adopt.Reason), cancellationToken)).Refusal,
            CouncilAct.AmendSchedule amend =>
                (await schedules.AmendAsync(new(council, amend.Meetings, office(amend.Reason)), cancellationToken)).Refusal,
            CouncilAct.RequestExtraordinaryMeeting ask =>
                (await extraordinary.RequestAsync(council, ask.Request, ask.Seat, ask.Subject, office(null), cancellationToken)).Refusal,
            CouncilAct.SupportExtraordinaryMeeting support =>
                (await extraordinary.SupportAsync(council, support.Request, support.Seat, office(null), cancellationToken)).Refusal,
            CouncilAct.ScheduleExtraordinaryMeeting schedule =>
                (await extraordinary.ScheduleAsync(council, schedule.Request, schedule.Plan, office(schedule.Reason), cancellationToken)).Refusal,
            _ => throw new InvalidOperationException($"Nobody does {act.GetType().Name}."),
        };

    // The council's entry of an extraordinary meeting bears the name of what was granted, not of who asked for it to be scheduled; the
    // meeting's own entry does.
    private async Task<(StreamName Place, HandledRequest? Known)> FindAsync(
        CouncilAct act, StreamName council, CouncilState state, CommandId id, CancellationToken cancellationToken)
    {
        if (act is not CouncilAct.ScheduleExtraordinaryMeeting schedule)
        {
            return (council, state.HandledRequests.Find(id));
        }

        var stream = StreamName.Of(schedule.Plan.Meeting);
        return (stream, (await MeetingHead.LoadAsync(journal, stream, cancellationToken)).State.HandledRequests.Find(id));
    }

    private async Task<ActResult> DoneAsync(CouncilAct act, CouncilKey council, CommandId id, CancellationToken cancellationToken)
    {
        var now = await CouncilHead.LoadAsync(journal, council, cancellationToken);
        var (place, known) = await FindAsync(act, StreamName.Of(council), now.State, id, cancellationToken);
        return new ActResult.Done(known is not null
            ? await acts.ReceiptAsync(place, id, known, repeated: false, cancellationToken)
            : new ActReceipt([], now.Last!.Sequence, now.Last.Hash, false));
    }
}
