using System.Net;
using MeetingOrchestrator.GraphSimulator.Control;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.Page;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace MeetingOrchestrator.GraphSimulator.Hosting;

/// <summary>The Kestrel server around the two faces, <c>/v1.0</c> and <c>/_simulator</c>.</summary>
internal sealed class SimulatorServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly SimulatedTenant _tenant;
    private int _disposed;

    private SimulatorServer(WebApplication app, SimulatedTenant tenant, Uri address, string? pageKey)
    {
        PageKey = pageKey;
        _app = app;
        _tenant = tenant;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Null when there is no page.</summary>
    public string? PageKey { get; }

    public static async Task<SimulatorServer> StartAsync(SimulatorOptions options, CancellationToken cancellationToken)
    {
        var tenant = SimulatedTenant.Open(options);
        try
        {
            return await ListenAsync(options, tenant, cancellationToken);
        }
        catch
        {
            await tenant.DisposeAsync();
            throw;
        }
    }

    private static async Task<SimulatorServer> ListenAsync(
        SimulatorOptions options, SimulatedTenant tenant, CancellationToken cancellationToken)
    {
        // The empty builder reads no environment variable or settings file: the service's own configuration must not leak in
        // when the simulator runs inside it.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.AddServerHeader = false;
        });
        var app = builder.Build();
        var graph = new GraphFace(tenant);
        var control = new ControlFace(tenant);
        var key = options.Page ? new PageKey() : null;
        var page = key is null ? null : new PageFace(tenant, key);
        app.Run(context => !context.Request.Path.StartsWithSegments(ControlFace.BasePath) ? graph.AnswerAsync(context)
            : page is not null && PageFace.Is(context.Request) ? page.AnswerAsync(context)
            : control.AnswerAsync(context));
        await app.StartAsync(cancellationToken);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new SimulatorServer(app, tenant, new Uri(address), key?.Value);
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;
        // Held requests first: Kestrel's graceful stop would otherwise wait for them until its time limit.
        _tenant.Holds.DropAll();
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _tenant.DisposeAsync();
    }
}
