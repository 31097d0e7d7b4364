using MeetingOrchestrator.GraphSimulator.Hosting;

namespace MeetingOrchestrator.GraphSimulator;

/// <summary>A running stand-in for Microsoft Graph v1.0 on 127.0.0.1. Disposing it stops the server and drops held requests.</summary>
public sealed class Simulator : IAsyncDisposable
{
    private readonly SimulatorServer _server;

    private Simulator(SimulatorServer server)
    {
        _server = server;
        GraphUrl = new Uri(server.Address, "/v1.0");
        ControlUrl = new Uri(server.Address, "/_simulator");
        PageUrl = server.PageKey is { } key ? new Uri(server.Address, $"/_simulator/?key={key}") : null;
    }

    /// <summary>Base URL for the Graph client: <c>http://127.0.0.1:PORT/v1.0</c>, without a trailing slash.</summary>
    public Uri GraphUrl { get; }

    /// <summary>Base URL of the control API: <c>http://127.0.0.1:PORT/_simulator</c>, without a trailing slash.</summary>
    public Uri ControlUrl { get; }

    /// <summary>
    /// Link to the page of mail and calendar, with the key of this process in it: for the person at this machine, not for a log. Null unless
    /// <see cref="SimulatorOptions.Page"/> is set.
    /// </summary>
    public Uri? PageUrl { get; }

    /// <summary>Loads the state, if any, and listens. Returns when requests are accepted.</summary>
    /// <exception cref="ArgumentException">An option is out of its bounds; the message names it.</exception>
    /// <exception cref="IOException">The port is taken, or a file cannot be opened.</exception>
    public static async Task<Simulator> StartAsync(SimulatorOptions options, CancellationToken cancellationToken)
    {
        options.Validate();
        return new Simulator(await SimulatorServer.StartAsync(options, cancellationToken));
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
