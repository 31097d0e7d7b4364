using Microsoft.Graph;
using Microsoft.Graph.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;

namespace MeetingOrchestrator.Graph.Client;

/// <summary>The one client, made at the first call: the SDK is large, and a process that never calls Graph should not pay for it.</summary>
internal sealed class GraphClientSource : IDisposable
{
    // Long enough to reuse connections, short enough to follow a change of DNS.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    private readonly Lazy<(HttpClient Http, GraphServiceClient Graph)> _client;

    public GraphClientSource(GraphSettings settings, TimeProvider time) => _client = new(() => Create(settings, time));

    public GraphServiceClient Client => _client.Value.Graph;

    public void Dispose()
    {
        if (!_client.IsValueCreated)
            return;
        _client.Value.Graph.Dispose();
        _client.Value.Http.Dispose();
    }

    private static (HttpClient Http, GraphServiceClient Graph) Create(GraphSettings settings, TimeProvider time)
    {
        var http = GraphClientFactory.Create(Handlers(settings, time), finalHandler: Connections(settings));
        http.Timeout = settings.Timeout;

        // The constructor that takes a credential sends no token at all to 127.0.0.1; this provider does, and to no other host.
        var authentication = new AzureIdentityAuthenticationProvider(
            CredentialFactory.Create(settings, time), [settings.BaseUrl.Host], null, true, settings.Scope);
        return (http, new GraphServiceClient(http, authentication, settings.BaseUrl.ToString()));
    }

    private static List<DelegatingHandler> Handlers(GraphSettings settings, TimeProvider time)
    {
        var handlers = GraphClientFactory.CreateDefaultHandlers();

        // The SDK's retry repeats a POST after a 504 and misreads dates in Retry-After; the outbox repeats, knowing what was sent.
        // A redirect of a write is never expected, and following one would carry its content elsewhere.
        return
        [
            .. handlers.Where(handler => handler is not (RetryHandler or RedirectHandler)),
            new OwnHostHandler(settings.BaseUrl),
            new ExpectedStatusHandler(),
            new SentOnceHandler(),
            new ClaimHandler(time),
        ];
    }

    private static SocketsHttpHandler Connections(GraphSettings settings) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = ConnectionLifetime,
        AutomaticDecompression = System.Net.DecompressionMethods.All,
        // A proxy named in the environment must not see the token of a simulator on this machine.
        UseProxy = !settings.BaseUrl.IsLoopback,
    };
}
