using System.Globalization;
using System.Text.Json;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace MeetingOrchestrator.Graph.Client;

/// <summary>
/// Makes several requests in one. The 200 of the whole says nothing of any item: each answer is given to whoever asked, to be judged by
/// itself. Items are independent of each other; made dependent, one that fails would fail all after it (424).
/// </summary>
internal sealed class GraphBatch(GraphCalls calls, GraphSettings settings)
{
    /// <summary>Graph refuses a longer one.</summary>
    public const int MostItems = 20;

    /// <summary>The answers at their requests' places; null where Graph gave none.</summary>
    /// <exception cref="Application.Conference.ProviderException">The batch as a whole failed.</exception>
    public Task<BatchAnswer<T>?[]> ReadAsync<T>(
        GraphCall call,
        Func<GraphServiceClient, IEnumerable<RequestInformation>> requests,
        ParsableFactory<T> factory,
        CancellationToken cancellationToken)
        where T : IParsable => calls.AskAsync(
            call,
            async (client, limited) =>
            {
                var items = requests(client).Select(Item).ToArray();
                var request = new RequestInformation(Method.POST, "{+baseurl}/$batch", new Dictionary<string, object>());
                request.SetStreamContent(new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(new { requests = items })), "application/json");
                request.Headers.Add("Accept", "application/json");
                var errors = new Dictionary<string, ParsableFactory<IParsable>> { ["XXX"] = ODataError.CreateFromDiscriminatorValue };
                await using var answer = await client.RequestAdapter.SendPrimitiveAsync<Stream>(request, errors, limited);
                return answer is null ? null : await BatchAnswer.ReadAsync(answer, items.Length, factory, limited);
            },
            cancellationToken);

    private object Item(RequestInformation request, int index)
    {
        // The builder's own request gives the path, so that none is written by hand; a batch takes it from behind /v1.0.
        request.PathParameters["baseurl"] = settings.BaseUrl.ToString();
        return new
        {
            id = index.ToString(CultureInfo.InvariantCulture),
            method = request.HttpMethod.ToString(),
            url = request.URI.AbsoluteUri[settings.BaseUrl.AbsoluteUri.Length..],
            headers = new { Prefer = OutlookHeaders.ImmutableIds },
        };
    }
}
