using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Mailbox;
using MeetingOrchestrator.Graph.Client;
using MeetingOrchestrator.Graph.Failures;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Graph.Users.Item.CalendarView.Delta;
using NodaTime;
using NodaTime.Text;

namespace MeetingOrchestrator.Graph.Mailbox;

/// <summary>What changed in the calendar since a link was given; a link that Graph has forgotten leads to a whole reading.</summary>
internal sealed class CalendarDelta(GraphCalls calls, GraphSettings settings)
{
    private const int PageSize = 50;

    private static readonly GraphCall Read = new("calendarView.delta", Outlook: true, HasEffect: false);

    public async Task<CalendarChanges> ReadAsync(string? deltaLink, Instant from, Instant to, CancellationToken cancellationToken)
    {
        // A link kept from another base URL (another cloud, a simulator that is no more) is as good as forgotten; it is never followed.
        if (deltaLink is not null && OwnHostHandler.IsOwn(settings.BaseUrl, deltaLink)
            && await FollowAsync(client => View(client).WithUrl(deltaLink), from, to, cancellationToken) is { } changes)
            return changes;
        var whole = await FollowAsync(View, from, to, cancellationToken)
            ?? throw new ProviderException(ProviderFailure.TryAgain, FailureCode.SyncStateNotFound);
        return whole with { Resynchronised = deltaLink is not null };
    }

    private DeltaRequestBuilder View(GraphServiceClient client) => client.Users[settings.Organizer].CalendarView.Delta;

    /// <summary>Reads to the last page; null when Graph has forgotten where it was.</summary>
    private async Task<CalendarChanges?> FollowAsync(
        Func<GraphServiceClient, DeltaRequestBuilder> first, Instant from, Instant to, CancellationToken cancellationToken)
    {
        var ids = new List<string>();
        var next = first;
        for (var page = 0; page < Pages.Most; page++)
        {
            if (await PageAsync(next, from, to, cancellationToken) is not { } found)
                return null;
            ids.AddRange(found.Value?.Select(entry => entry.Id).OfType<string>() ?? []);
            if (found.OdataNextLink is not { Length: > 0 } link)
                return new CalendarChanges([.. ids.Distinct(StringComparer.Ordinal)], DeltaLink(found), Resynchronised: false);
            next = client => View(client).WithUrl(link);
        }

        throw new ProviderException(ProviderFailure.TryAgain, FailureCode.TooManyPages);
    }

    private async Task<DeltaGetResponse?> PageAsync(
        Func<GraphServiceClient, DeltaRequestBuilder> builder, Instant from, Instant to, CancellationToken cancellationToken)
    {
        var forgotten = false;
        var page = await calls.AskAsync(
            Read,
            async (client, limited) =>
            {
                try
                {
                    return await builder(client).GetAsDeltaGetResponseAsync(
                        get =>
                        {
                            get.Headers.PreferImmutableIds();
                            get.Headers.PreferPagesOf(PageSize);
                            // A link carries its own window; it takes no parameters besides.
                            get.QueryParameters.StartDateTime = InstantPattern.General.Format(from);
                            get.QueryParameters.EndDateTime = InstantPattern.General.Format(to);
                        },
                        limited);
                }
                catch (ODataError error) when (error.ResponseStatusCode == 410 || error.Error?.Code == FailureCode.SyncStateNotFound)
                {
                    forgotten = true;
                    return new DeltaGetResponse();
                }
            },
            cancellationToken);
        return forgotten ? null : page;
    }

    private string DeltaLink(DeltaGetResponse last) => last.OdataDeltaLink switch
    {
        not { Length: > 0 } => throw new ProviderException(ProviderFailure.TryAgain, FailureCode.EmptyAnswer),
        var link when OwnHostHandler.IsOwn(settings.BaseUrl, link) => link,
        _ => throw new ProviderException(ProviderFailure.Refused, FailureCode.ForeignHost),
    };
}
