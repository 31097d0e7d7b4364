using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MeetingOrchestrator.Application.Mailbox;
using MeetingOrchestrator.Graph.Client;
using Microsoft.Graph.Models;
using NodaTime;
using NodaTime.Text;

namespace MeetingOrchestrator.Graph.Mailbox;

/// <summary>
/// Reports of non-delivery in the mailbox. Found by their message class, not by sender or wording, which differ by language and server.
/// That Exchange's own reports carry the Message-ID of what came back in In-Reply-To is not verified against a tenant [U].
/// </summary>
internal sealed partial class BounceReports(GraphCalls calls, GraphSettings settings)
{
    private const int PageSize = 50;

    private static readonly GraphCall Read = new("messages.bounces", Outlook: true, HasEffect: false);

    private static readonly string[] Selected = ["id", "receivedDateTime", "internetMessageHeaders"];

    public async Task<ImmutableArray<Bounce>> ReadAsync(Instant since, CancellationToken cancellationToken)
    {
        var reports = await Pages.AllAsync(async link =>
        {
            var page = await PageAsync(link, since, cancellationToken);
            return (page.Value, page.OdataNextLink);
        });
        return [.. reports.Select(Of).OfType<Bounce>().Distinct().OrderBy(bounce => bounce.At)];
    }

    private Task<MessageCollectionResponse> PageAsync(string? link, Instant since, CancellationToken cancellationToken) => calls.AskAsync(
        Read,
        (client, limited) =>
        {
            var messages = client.Users[settings.Organizer].Messages;
            return (link is null ? messages : messages.WithUrl(link)).GetAsync(
                get =>
                {
                    get.Headers.PreferImmutableIds();
                    get.QueryParameters.Filter = Filter(since);
                    get.QueryParameters.Select = Selected;
                    get.QueryParameters.Top = PageSize;
                },
                limited);
        },
        cancellationToken);

    // PidTagMessageClass (0x001A). To the second: a report may come twice, never not at all.
    private static string Filter(Instant since) =>
        $"receivedDateTime ge {InstantPattern.General.Format(since)} and singleValueExtendedProperties/any("
        + "ep: ep/id eq 'String 0x001A' and ep/value eq 'REPORT.IPM.Note.NDR')";

    private static Bounce? Of(Message report) =>
        report.ReceivedDateTime is { } received
        && MessageId().Match(Header(report, "In-Reply-To") ?? "") is { Success: true } id
            ? new Bounce(id.Value, Instant.FromDateTimeOffset(received))
            : null;

    private static string? Header(Message report, string name) => report.InternetMessageHeaders?
        .Find(header => string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase))?.Value;

    // RFC 5322 §3.6.4, bounded: a header comes from outside.
    [GeneratedRegex(@"<[^<>\s]{1,500}@[^<>\s]{1,255}>", RegexOptions.CultureInvariant)]
    private static partial Regex MessageId();
}
