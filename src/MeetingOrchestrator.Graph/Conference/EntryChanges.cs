using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Graph.Client;
using MeetingOrchestrator.Graph.Failures;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;

namespace MeetingOrchestrator.Graph.Conference;

/// <summary>
/// Brings an entry to what is wanted. Every change is mailed to attendees, so what the entry says already is not said again, and nothing
/// is written over a change that somebody else made between reading and writing.
/// </summary>
internal sealed class EntryChanges(GraphCalls calls, GraphSettings settings)
{
    // Replies move the entry while they come in; more conflicts in a row than this are something else.
    private const int Attempts = 3;

    private static readonly GraphCall Read = new("events.get", Outlook: true, HasEffect: false);
    private static readonly GraphCall Write = new("events.update", Outlook: true, HasEffect: true);

    public async Task<CalendarEntryReceipt> BringAsync(string id, CalendarEntryRequest wanted, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var present = await ReadAsync(id, cancellationToken);
            if (await WriteAsync(id, present, Differences(present, wanted), cancellationToken))
                return Receipt(present);
        }

        throw new ProviderException(ProviderFailure.TryAgain, FailureCode.StillChanging);
    }

    /// <summary>What Graph says of an entry that was written.</summary>
    public static CalendarEntryReceipt Receipt(Event entry) => entry is { Id: { } id, ICalUId: { } uid }
        ? new CalendarEntryReceipt(id, uid)
        : throw new ProviderException(ProviderFailure.Ambiguous, FailureCode.EmptyAnswer);

    private static Event[] Differences(Event present, CalendarEntryRequest wanted)
    {
        var (stored, digest) = (CalendarEntryBody.DigestOf(present), EntryDigest.Of(wanted));
        var sameContent = stored?.Content == digest.Content
            && CalendarEntryBody.Is(present.Start, wanted.Start) && CalendarEntryBody.Is(present.End, wanted.End);
        var sameAttendees = stored?.Attendees == digest.Attendees;
        return (sameContent, sameAttendees) switch
        {
            (true, true) => [],
            // Two requests, the digest last: where only the first is done, a repeat sends the same list, which mails nobody.
            (true, false) => [CalendarEntryBody.OnlyAttendees(wanted), CalendarEntryBody.OnlyDigest(wanted)],
            (false, true) => [CalendarEntryBody.Content(wanted)],
            (false, false) => [CalendarEntryBody.Whole(wanted)],
        };
    }

    /// <summary>False when the entry changed meanwhile and must be read again.</summary>
    private async Task<bool> WriteAsync(string id, Event present, Event[] changes, CancellationToken cancellationToken)
    {
        foreach (var change in changes)
        {
            if (await PatchAsync(id, change, ETag(present), cancellationToken) is not { } changed)
                return false;
            present = changed;
        }

        return true;
    }

    private Task<Event> ReadAsync(string id, CancellationToken cancellationToken) => calls.AskAsync(
        Read,
        (client, limited) => client.Users[settings.Organizer].Events[id].GetAsync(
            get =>
            {
                get.Headers.PreferImmutableIds();
                get.QueryParameters.Expand = [CalendarEntryBody.ExpandDigest];
            },
            limited),
        cancellationToken);

    private async Task<Event?> PatchAsync(string id, Event change, string etag, CancellationToken cancellationToken)
    {
        var changedMeanwhile = false;
        var answer = await calls.AskAsync(
            Write,
            async (client, limited) =>
            {
                try
                {
                    return await client.Users[settings.Organizer].Events[id].PatchAsync(
                        change,
                        patch =>
                        {
                            patch.Headers.PreferImmutableIds();
                            patch.Headers.Add("If-Match", etag);
                        },
                        limited);
                }
                catch (ODataError error) when (error.ResponseStatusCode is 409 or 412)
                {
                    changedMeanwhile = true;
                    return change;
                }
            },
            cancellationToken);
        return changedMeanwhile ? null : answer;
    }

    // Without it a write could not be made conditional, and would undo what somebody else did.
    private static string ETag(Event entry) =>
        entry.AdditionalData.TryGetValue("@odata.etag", out var value) && value is string { Length: > 0 } etag
            ? etag
            : throw new ProviderException(ProviderFailure.TryAgain, FailureCode.EmptyAnswer);
}
