using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Graph.Client;
using MeetingOrchestrator.Graph.Failures;
using Microsoft.Extensions.Logging;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Graph.Users.Item.Events.Item.Cancel;

namespace MeetingOrchestrator.Graph.Conference;

/// <summary>The calendar entries, one for each language: made and called off. How one is changed stands in <see cref="EntryChanges"/>.</summary>
internal sealed class CalendarEntries(GraphCalls calls, EntryChanges changes, GraphSettings settings, ILogger<CalendarEntries> logger)
{
    private const string DuplicateTransaction = "ErrorDuplicateTransactionId";

    // Exchange takes no more; it would refuse the entry after the conference was made and some were told of it.
    private const int MostAttendees = 500;

    private static readonly GraphCall CreateCall = new("events.create", Outlook: true, HasEffect: true);
    private static readonly GraphCall FindCall = new("events.find", Outlook: true, HasEffect: false);
    private static readonly GraphCall CancelCall = new("events.cancel", Outlook: true, HasEffect: true);

    private static readonly string[] Identifier = ["id"];

    public async Task<CalendarEntryReceipt> CreateAsync(CalendarEntryRequest request, CancellationToken cancellationToken)
    {
        CheckAttendees(request);
        var entry = CalendarEntryBody.Of(request);
        try
        {
            return EntryChanges.Receipt(await calls.AskAsync(
                CreateCall,
                (client, limited) => client.Users[settings.Organizer].Events.PostAsync(
                    entry, post => post.Headers.PreferImmutableIds(), limited),
                cancellationToken));
        }
        catch (ProviderException exception) when (exception.Code == DuplicateTransaction)
        {
            // An earlier attempt made the entry, with other content or with content that has changed since: it is still the one.
            if (await FindAsync(request.Key, cancellationToken) is not { Id: { } id })
                throw;
            logger.EntryAdopted();
            return await changes.BringAsync(id, request, cancellationToken);
        }
    }

    public Task<CalendarEntryReceipt> UpdateAsync(string id, CalendarEntryRequest wanted, CancellationToken cancellationToken)
    {
        CheckAttendees(wanted);
        return changes.BringAsync(id, wanted, cancellationToken);
    }

    public Task CancelAsync(string id, string comment, CancellationToken cancellationToken) => calls.TellAsync(
        CancelCall,
        async (client, limited) =>
        {
            try
            {
                await client.Users[settings.Organizer].Events[id].Cancel.PostAsync(
                    new CancelPostRequestBody { Comment = comment },
                    post =>
                    {
                        post.Headers.PreferImmutableIds();
                        post.Options.Add(new ExpectedStatus(System.Net.HttpStatusCode.Accepted));
                    },
                    limited);
            }
            catch (ODataError error) when (Gone.Says(error))
            {
                // Cancelled by an earlier attempt, or deleted in the mailbox: nobody is invited by it any more.
            }
        },
        cancellationToken);

    private async Task<Event?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var found = await calls.AskAsync(
            FindCall,
            (client, limited) => client.Users[settings.Organizer].Events.GetAsync(
                get =>
                {
                    get.Headers.PreferImmutableIds();
                    get.QueryParameters.Filter = CalendarEntryBody.FilterByKey(key);
                    get.QueryParameters.Select = Identifier;
                },
                limited),
            cancellationToken);
        return found.Value?.FirstOrDefault();
    }

    private static void CheckAttendees(CalendarEntryRequest request)
    {
        if (request.Attendees.Length > MostAttendees)
            throw new ProviderException(ProviderFailure.Refused, FailureCode.AttendeeLimit);
    }
}
