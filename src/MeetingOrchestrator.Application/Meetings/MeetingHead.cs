using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Application.Meetings;

/// <summary>The state of a meeting together with the last entry it was folded from.</summary>
internal sealed record MeetingHead(MeetingState State, Entry? Last)
{
    /// <summary>Folds a stream.</summary>
    public static async Task<MeetingHead> LoadAsync(IJournal journal, StreamName stream, CancellationToken cancellationToken)
    {
        var head = new MeetingHead(MeetingState.Initial, null);
        await foreach (var entry in journal.ReadAsync(stream, Chain.FirstSequence, cancellationToken))
        {
            var recorded = EventCodec<MeetingEvent>.Decode(entry.Entry.Payload.Span);
            head = new MeetingHead(MeetingDecider.Evolve(head.State, recorded), entry.Entry);
        }

        return head;
    }
}
