using System.Collections.Immutable;
using MeetingOrchestrator.Application.Commands;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using NodaTime;

namespace MeetingOrchestrator.Application.Api.Acts;

/// <inheritdoc/>
internal sealed class MeetingActs(
    IMeetings meetings, IMeetingChanges changes, CommandOptions options, RequestIds ids, RecordedActs acts, TimeProvider time) : IMeetingActs
{
    public async Task<ActResult> DoAsync(MeetingId meeting, ActRequest request, CancellationToken cancellationToken)
    {
        if (await meetings.ReadAsync(meeting, cancellationToken) is not { } now)
        {
            return new ActResult.Unknown();
        }

        var type = CommandNames.Find(request.Name)!;
        var reading = await options.OfAsync(meeting, now.State, cancellationToken);
        var (body, error) = ActBody.Read(request.Body);
        if ((error ?? CommandData.Fault(type, body!, reading)) is { } fault)
        {
            return new ActResult.Unreadable(fault);
        }

        var at = Instant.FromDateTimeOffset(time.GetUtcNow());
        var draft = CommandData.Make(type, body!.Element, CommandId.Parse("draft"), at, request.By, reading);
        var stream = StreamName.Of(meeting);
        var command = draft with { Id = ids.Of(stream, request, draft, BallotSecrecy.Fields(draft, now.State)) };
        var expected = request.Heads is { } heads ? new Precondition(stream, heads) : null;
        return ChangesSchedule(command)
            ? await ChangeAsync(meeting, command, expected, now.State, cancellationToken)
            : await ExecuteAsync(meeting, command, expected, cancellationToken);
    }

    private static bool ChangesSchedule(MeetingCommand command) =>
        command is MeetingCommand.RescheduleMeeting or MeetingCommand.PostponeMeeting or MeetingCommand.CancelMeeting;

    private async Task<ActResult> ExecuteAsync(
        MeetingId meeting, MeetingCommand command, Precondition? expected, CancellationToken cancellationToken)
    {
        var receipt = await meetings.ExecuteAsync(meeting, command, expected, cancellationToken);
        return receipt switch
        {
            { Refusal: { } refusal } => new ActResult.Refused(refusal),
            { Events: [] } => await RepeatedAsync(meeting, command.Id, repeated: true, cancellationToken),
            _ => new ActResult.Done(new ActReceipt(Events(receipt), receipt.Sequence, receipt.Head, false)),
        };
    }

    private static ImmutableArray<ActEvent> Events(Receipt receipt) =>
    [
        .. receipt.Events.Select((happened, index) =>
            new ActEvent(receipt.Sequence - receipt.Events.Length + 1 + index, EventCodec<MeetingEvent>.NameOf(happened))),
    ];

    // By itself, a change of time would leave the council's schedule saying otherwise.
    private async Task<ActResult> ChangeAsync(
        MeetingId meeting, MeetingCommand command, Precondition? expected, MeetingState before, CancellationToken cancellationToken)
    {
        if (command.By.Capacity != Capacity.Office)
        {
            return new ActResult.Refused(new AccessRefusal.NotEntitled(command.By.Capacity, [Capacity.Office]));
        }

        OfficeAct Act(Domain.Languages.BilingualText? reason) =>
            new(command.Id.Value, command.At, reason, Person: command.By.Person) { Expected = expected };
        var result = command switch
        {
            MeetingCommand.RescheduleMeeting move => await changes.RescheduleAsync(meeting, move.Plan, Act(move.Reason), cancellationToken),
            MeetingCommand.PostponeMeeting postpone => await changes.PostponeAsync(meeting, Act(postpone.Reason), cancellationToken),
            MeetingCommand.CancelMeeting cancel => await changes.CancelAsync(meeting, Act(cancel.Reason), cancellationToken),
            _ => throw new InvalidOperationException($"{command.GetType().Name} does not change the schedule."),
        };
        return result.Refusal is { } refusal
            ? new ActResult.Refused(refusal)
            : await RepeatedAsync(meeting, command.Id, before.HandledRequests.Find(command.Id) is not null, cancellationToken);
    }

    // What yields no events was done before, under this id or, where an exact repetition changes nothing, under another.
    private async Task<ActResult> RepeatedAsync(MeetingId meeting, CommandId id, bool repeated, CancellationToken cancellationToken)
    {
        var now = (await meetings.ReadAsync(meeting, cancellationToken))!;
        return new ActResult.Done(now.State.HandledRequests.Find(id) is { } known
            ? await acts.ReceiptAsync(StreamName.Of(meeting), id, known, repeated, cancellationToken)
            : new ActReceipt([], now.Sequence, now.Head, false));
    }
}
