using System.Collections.Immutable;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Graph.Client;
using MeetingOrchestrator.Graph.Failures;
using Microsoft.Extensions.Logging;
using Microsoft.Graph.Models;

namespace MeetingOrchestrator.Graph.Conference;

/// <summary>The calendar entries, one for each language.</summary>
internal sealed class CalendarEntries(GraphCalls calls, GraphSettings settings, TimeProvider time, ILogger<CalendarEntries> logger)
{
    private const string DuplicateTransaction = "ErrorDuplicateTransactionId";

    private static readonly GraphCall Create = new("events.create", Outlook: true, HasEffect: true);
    private static readonly GraphCall Find = new("events.find", Outlook: true, HasEffect: false);
    private static readonly GraphCall Read = new("events.get", Outlook: true, HasEffect: false);

    private static readonly string[] Identifiers = ["id", "iCalUId"];
    private static readonly string[] Replies = ["attendees", "lastModifiedDateTime"];

    public async Task<CalendarEntryReceipt> CreateAsync(CalendarEntryRequest request, CancellationToken cancellationToken)
    {
        var entry = CalendarEntryBody.Of(request);
        try
        {
            var created = await calls.AskAsync(
                Create,
                (client, limited) => client.Users[settings.Organizer].Events.PostAsync(
                    entry, post => post.Headers.PreferImmutableIds(), limited),
                cancellationToken);
            return Receipt(created);
        }
        catch (ProviderException exception) when (exception.Code == DuplicateTransaction)
        {
            // An earlier attempt made the entry, and its content or Exchange's view of it has changed since: it is still the one.
            var found = await FindAsync(request.Key, cancellationToken);
            if (found is null)
                throw;
            logger.EntryAdopted();
            return Receipt(found);
        }
    }

    public async Task<ImmutableArray<AttendeeReply>> ReadRepliesAsync(string id, CancellationToken cancellationToken)
    {
        var entry = await calls.AskAsync(
            Read,
            (client, limited) => client.Users[settings.Organizer].Events[id].GetAsync(
                get =>
                {
                    get.Headers.PreferImmutableIds();
                    get.QueryParameters.Select = Replies;
                },
                limited),
            cancellationToken);
        return ReplyReader.Read(entry, time.GetUtcNow());
    }

    private async Task<Event?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var found = await calls.AskAsync(
            Find,
            (client, limited) => client.Users[settings.Organizer].Events.GetAsync(
                get =>
                {
                    get.Headers.PreferImmutableIds();
                    get.QueryParameters.Filter = CalendarEntryBody.FilterByKey(key);
                    get.QueryParameters.Select = Identifiers;
                },
                limited),
            cancellationToken);
        return found.Value?.FirstOrDefault();
    }

    private static CalendarEntryReceipt Receipt(Event entry) => entry is { Id: { } id, ICalUId: { } uid }
        ? new CalendarEntryReceipt(id, uid)
        : throw new ProviderException(ProviderFailure.Ambiguous, FailureCode.EmptyAnswer);
}
