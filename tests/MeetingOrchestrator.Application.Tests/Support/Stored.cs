using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Record;
using NodaTime;

namespace MeetingOrchestrator.Application.Tests.Support;

/// <summary>Streams as they are stored.</summary>
internal static class Stored
{
    public static async Task<List<JournalEntry>> ReadAsync(IJournal journal, StreamName stream)
    {
        var entries = new List<JournalEntry>();
        await foreach (var entry in journal.ReadAsync(stream, Chain.FirstSequence, TestContext.Current.CancellationToken))
        {
            entries.Add(entry);
        }

        return entries;
    }

    /// <summary>Appends events without deciding them: the shortest way to a state.</summary>
    public static async Task AppendAsync(IJournal journal, MeetingId meeting, Instant at, params MeetingEvent[] events)
    {
        var stream = StreamName.Of(meeting);
        var last = (await ReadAsync(journal, stream)).LastOrDefault()?.Entry;
        var entries = new List<JournalEntry>();
        foreach (var happened in events)
        {
            var id = CommandId.Parse($"given:{last?.Sequence ?? 0}");
            last = Chain.SealNext(stream.Value, last, EventCodec<MeetingEvent>.Encode(new(happened, at, id, Actor.Service)));
            entries.Add(new JournalEntry(last, EventCodec<MeetingEvent>.NameOf(happened), at));
        }

        (await journal.CommitAsync([new Commit { Stream = stream, Entries = entries }], TestContext.Current.CancellationToken))
            .ShouldBe(CommitResult.Stored);
    }

    /// <summary>Recomputes the chain from the payloads alone.</summary>
    public static void ShouldBeOneChain(IReadOnlyList<JournalEntry> entries)
    {
        Entry? last = null;
        foreach (var (entry, _, _) in entries)
        {
            entry.ShouldSatisfyAllConditions(
                x => x.Sequence.ShouldBe((last?.Sequence ?? 0) + 1),
                x => x.Hash.ShouldBe(Chain.SealNext(x.Stream, last, x.Payload).Hash));
            last = entry;
        }
    }
}
