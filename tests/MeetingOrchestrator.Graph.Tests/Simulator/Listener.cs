using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingOrchestrator.Graph.Tests.Simulator;

/// <summary>A receiver of notifications, with a handshake that can be made to fail.</summary>
internal sealed class Listener : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Listener(WebApplication app)
    {
        _app = app;
        Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    public string Address { get; }

    /// <summary>Paths whose handshake was answered, in order.</summary>
    public ConcurrentQueue<string> Handshakes { get; } = new();

    /// <summary>Path and body of every notification, in order.</summary>
    public ConcurrentQueue<(string Path, JsonNode Body)> Received { get; } = new();

    /// <summary>Answers the handshake; the default is right.</summary>
    public Func<HttpContext, string, Task> Answer { get; set; } = (context, token) =>
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(token, context.RequestAborted);
    };

    public static async Task<Listener> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        Listener? listener = null;
        app.Run(context => listener!.ReceiveAsync(context));
        await app.StartAsync(SimulatorHost.Cancelled);
        return listener = new Listener(app);
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    private async Task ReceiveAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (context.Request.Query["validationToken"].ToString() is { Length: > 0 } token)
        {
            await Answer(context, token);
            Handshakes.Enqueue(path);
            return;
        }
        Received.Enqueue((path, (await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted))!));
        context.Response.StatusCode = 202;
    }
}
