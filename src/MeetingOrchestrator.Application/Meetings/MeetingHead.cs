using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Application.Meetings;

/// <summary>The state of a meeting together with the last entry it was folded from.</summary>
internal sealed record MeetingHead(MeetingState State, Entry? Last)
{
    /// <summary>Folds a stream.</summary>
    public static Task<MeetingHead> LoadAsync(IJournal journal, StreamName stream, CancellationToken cancellationToken) =>
        new MeetingHead(MeetingState.Initial, null).CatchUpAsync(journal, stream, cancellationToken);

    /// <summary>Folds what was stored since; the same head when nothing was.</summary>
    public async Task<MeetingHead> CatchUpAsync(IJournal journal, StreamName stream, CancellationToken cancellationToken)
    {
        var head = this;
        await foreach (var entry in journal.ReadAsync(stream, (Last?.Sequence + 1) ?? Chain.FirstSequence, cancellationToken))
        {
            var recorded = EventCodec<MeetingEvent>.Decode(entry.Entry.Payload.Span);
            head = new MeetingHead(MeetingDecider.Evolve(head.State, recorded), entry.Entry);
        }

        return head;
    }
}
