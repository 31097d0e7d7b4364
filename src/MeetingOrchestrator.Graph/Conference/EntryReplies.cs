using System.Collections.Immutable;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Graph.Client;
using MeetingOrchestrator.Graph.Failures;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Graph.Users.Item.Events.Item;
using Microsoft.Kiota.Abstractions;
using NodaTime;

namespace MeetingOrchestrator.Graph.Conference;

/// <summary>Reads the replies given to calendar entries: many in one batch, one alone by itself.</summary>
internal sealed class EntryReplies(GraphCalls calls, GraphBatch batch, MailboxGate mailbox, GraphSettings settings, TimeProvider time)
{
    private static readonly GraphCall One = new("events.get", Outlook: true, HasEffect: false);
    private static readonly GraphCall Many = new("events.batch", Outlook: true, HasEffect: false, Batch: true);

    private static readonly string[] Selected = ["attendees", "lastModifiedDateTime"];

    public async Task<ImmutableArray<AttendeeReply>> ReadAsync(IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var replies = ImmutableArray.CreateBuilder<AttendeeReply>();
        foreach (var chunk in ids.Distinct(StringComparer.Ordinal).Chunk(GraphBatch.MostItems))
        {
            var alone = chunk is [var only] ? [only] : await ReadBatchAsync(chunk, replies, cancellationToken);
            foreach (var id in alone)
                Add(replies, await ReadOneAsync(id, cancellationToken));
        }

        return replies.ToImmutable();
    }

    /// <summary>Adds what the batch gave.</summary>
    /// <returns>The entries of which it said nothing; they are to be read by themselves.</returns>
    private async Task<IReadOnlyList<string>> ReadBatchAsync(
        string[] ids, ImmutableArray<AttendeeReply>.Builder replies, CancellationToken cancellationToken)
    {
        var answers = await batch.ReadAsync(
            Many,
            client => ids.Select(id => client.Users[settings.Organizer].Events[id].ToGetRequestInformation(Select)),
            Event.CreateFromDiscriminatorValue,
            cancellationToken);
        ThrowIfFailed(answers);
        foreach (var answer in answers)
            Add(replies, answer?.Resource);
        return [.. ids.Where((_, place) => SaidNothing(answers[place]))];
    }

    // 424, and any fault of the server: nothing is known of the entry itself.
    private static bool SaidNothing(BatchAnswer<Event>? answer) =>
        answer is null or { Status: < 200 or 424 or >= 500 } or { Status: 200, Resource: null };

    private void ThrowIfFailed(BatchAnswer<Event>?[] answers)
    {
        var failures = answers.OfType<BatchAnswer<Event>>()
            .Where(answer => answer.Status != 200 && !SaidNothing(answer) && !Gone.Says(answer.Status, answer.Code))
            .Select(answer => (
                answer.Status,
                Failure: FailureTranslator.OfStatus(answer.Status, answer.Code, answer.RetryAfter, hasEffect: false, time.GetUtcNow())))
            .ToList();
        foreach (var (_, throttled) in failures.Where(failure => failure.Status == 429))
            mailbox.LeaveAlone(throttled.RetryAfter);

        // What no wait will mend comes first; then the longest wait, or the next attempt would meet the same answer.
        if (failures.Count > 0)
        {
            throw failures.Select(failure => failure.Failure)
                .OrderByDescending(failure => failure.Failure == ProviderFailure.Refused)
                .ThenByDescending(failure => failure.RetryAfter ?? Duration.Zero)
                .First();
        }
    }

    private async Task<Event?> ReadOneAsync(string id, CancellationToken cancellationToken)
    {
        var gone = false;
        var entry = await calls.AskAsync(
            One,
            async (client, limited) =>
            {
                try
                {
                    return await client.Users[settings.Organizer].Events[id].GetAsync(Select, limited);
                }
                catch (ODataError error) when (Gone.Says(error))
                {
                    gone = true;
                    return new Event();
                }
            },
            cancellationToken);
        return gone ? null : entry;
    }

    private static void Select(RequestConfiguration<EventItemRequestBuilder.EventItemRequestBuilderGetQueryParameters> get)
    {
        get.Headers.PreferImmutableIds();
        get.QueryParameters.Select = Selected;
    }

    private void Add(ImmutableArray<AttendeeReply>.Builder replies, Event? entry)
    {
        if (entry is not null)
            replies.AddRange(ReplyReader.Read(entry, time.GetUtcNow()));
    }
}
