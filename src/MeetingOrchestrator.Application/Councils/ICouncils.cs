using System.Collections.Immutable;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Application.Councils;

/// <summary>The councils as they stand.</summary>
public interface ICouncils
{
    /// <summary>The council; null when none is registered under the key.</summary>
    Task<Council?> FindAsync(CouncilKey key, CancellationToken cancellationToken);

    /// <summary>The schedule in force; empty when none was adopted.</summary>
    Task<ImmutableArray<PlannedMeeting>> ScheduleAsync(CouncilKey key, CancellationToken cancellationToken);
}

/// <summary>Folds a council from its stream at each call: it is asked a few times a day and has a handful of entries.</summary>
internal sealed class Councils(IJournal journal) : ICouncils
{
    public async Task<Council?> FindAsync(CouncilKey key, CancellationToken cancellationToken) =>
        (await CouncilHead.LoadAsync(journal, key, cancellationToken)).State.Council;

    public async Task<ImmutableArray<PlannedMeeting>> ScheduleAsync(CouncilKey key, CancellationToken cancellationToken) =>
        (await CouncilHead.LoadAsync(journal, key, cancellationToken)).State.Schedule;
}

/// <summary>The state of a council together with the last entry it was folded from.</summary>
internal sealed record CouncilHead(CouncilState State, Entry? Last)
{
    public static async Task<CouncilHead> LoadAsync(IJournal journal, CouncilKey key, CancellationToken cancellationToken)
    {
        var head = new CouncilHead(CouncilState.Initial, null);
        await foreach (var entry in journal.ReadAsync(StreamName.Of(key), Chain.FirstSequence, cancellationToken))
        {
            var recorded = EventCodec<CouncilEvent>.Decode(entry.Entry.Payload.Span);
            head = new CouncilHead(CouncilDecider.Evolve(head.State, recorded), entry.Entry);
        }

        return head;
    }
}
