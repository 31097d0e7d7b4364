using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace MeetingOrchestrator.Graph.Tests.Support;

/// <summary>What a server saw of a request.</summary>
internal sealed record SeenRequest(string Method, string Path, string Query, string Authorization, string Body);

/// <summary>A server that answers what the simulator would never say.</summary>
internal sealed class FaultyGraph : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<SeenRequest> _seen;

    private FaultyGraph(WebApplication app, ConcurrentQueue<SeenRequest> seen) =>
        (_app, _seen, GraphUrl) = (app, seen, new Uri(new Uri(app.Urls.First()), "/v1.0"));

    public Uri GraphUrl { get; }

    public IReadOnlyList<SeenRequest> Seen => [.. _seen];

    public static async Task<FaultyGraph> StartAsync(Func<HttpContext, SeenRequest, Task> answer)
    {
        var seen = new ConcurrentQueue<SeenRequest>();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync(context.RequestAborted);
            var request = new SeenRequest(
                context.Request.Method, context.Request.Path, context.Request.QueryString.ToString(),
                context.Request.Headers.Authorization.ToString(), body);
            seen.Enqueue(request);
            await answer(context, request);
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new FaultyGraph(app, seen);
    }

    /// <summary>Answers every request with a status, Graph's error envelope and optionally Retry-After.</summary>
    public static Task<FaultyGraph> StartAsync(int status, string code, string? retryAfter = null) => StartAsync((context, _) =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null)
            context.Response.Headers.RetryAfter = retryAfter;
        return JsonAsync(context, $$$"""{"error":{"code":"{{{code}}}","message":"canary-content {{{Samples.Chair}}} {{{GraphUnderTest.Token}}}"}}""");
    });

    public static Task JsonAsync(HttpContext context, string json)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json, context.RequestAborted);
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();

        // A request that is held on purpose must not delay the end of its test.
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }
}
