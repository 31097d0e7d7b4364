using System.Text.Json;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Application.Api.Acts;

/// <summary>Finds in the record what a request did: the receipt needs no table of its own.</summary>
internal sealed class RecordedActs(IJournal journal)
{
    /// <summary>The receipt of a request that was carried out. Its entries stand one after the other, so only they are read.</summary>
    public async Task<ActReceipt> ReceiptAsync(
        StreamName stream, CommandId request, HandledRequest known, bool repeated, CancellationToken cancellationToken)
    {
        var events = new List<ActEvent>();
        Entry? last = null;
        await foreach (var entry in journal.ReadAsync(stream, Chain.FirstSequence + known.Before, cancellationToken))
        {
            if (!Belongs(entry, request))
            {
                break;
            }

            events.Add(new ActEvent(entry.Entry.Sequence, entry.Type));
            last = entry.Entry;
        }

        return last is null
            ? throw new InvalidOperationException($"{stream} holds no entry {Chain.FirstSequence + known.Before} of the request.")
            : new ActReceipt([.. events], last.Sequence, last.Hash, repeated);
    }

    private static bool Belongs(JournalEntry entry, CommandId request)
    {
        using var payload = JsonDocument.Parse(entry.Entry.Payload);
        return CommandId.Parse(payload.RootElement.GetProperty("command").GetString()!).Request?.Key == request.Request!.Value.Key;
    }
}
