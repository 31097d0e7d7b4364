using System.Text;
using MeetingOrchestrator.Graph.Client;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions.Serialization;

namespace MeetingOrchestrator.Graph.Messages;

/// <summary>Creates a draft from a whole MIME message: base64 as text/plain, which the SDK's builders cannot say.</summary>
internal static class MimeDraft
{
    public static async Task<Message?> CreateAsync(
        GraphServiceClient client, string organizer, ReadOnlyMemory<byte> mime, CancellationToken cancellationToken)
    {
        // The builder's own request gives URL and parameters, so that no path is written by hand.
        var request = client.Users[organizer].Messages.ToPostRequestInformation(new Message());
        request.Headers.Remove("Content-Type");
        request.SetStreamContent(new MemoryStream(Encoding.ASCII.GetBytes(Convert.ToBase64String(mime.Span))), "text/plain");
        request.Headers.PreferImmutableIds();
        var errors = new Dictionary<string, ParsableFactory<IParsable>>
        {
            ["XXX"] = ODataError.CreateFromDiscriminatorValue,
        };
        return await client.RequestAdapter.SendAsync(request, Message.CreateFromDiscriminatorValue, errors, cancellationToken);
    }
}
