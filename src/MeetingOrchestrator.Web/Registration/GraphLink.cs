using System.Security.Cryptography;
using MeetingOrchestrator.Graph;
using MeetingOrchestrator.GraphSimulator;
using MeetingOrchestrator.Web.Commands;

namespace MeetingOrchestrator.Web.Registration;

/// <summary>
/// The way to Microsoft Graph of a service: the tenant that the configuration section <c>Graph</c> names or, where none is named, the
/// simulator inside this process. The simulator invites nobody: its mail stays in it.
/// </summary>
internal sealed class GraphLink : IAsyncDisposable
{
    private readonly Simulator? _simulator;
    private readonly Action<GraphOptions> _configure;

    private GraphLink(Simulator? simulator, Action<GraphOptions> configure) => (_simulator, _configure) = (simulator, configure);

    /// <summary>Adds the whole service, reaching Graph this way.</summary>
    public IServiceCollection AddOrchestrator(IServiceCollection services, DataFolder folder, TimeProvider time) =>
        services.AddOrchestrator(folder, time, _configure);

    public static async Task<GraphLink> OpenAsync(IConfiguration configuration, DataFolder folder, CancellationToken cancellationToken)
    {
        var section = configuration.GetSection("Graph");
        if (section.Exists())
        {
            return new GraphLink(null, section.Bind);
        }

        var bearer = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        var simulator = await Simulator.StartAsync(
            new SimulatorOptions { Bearer = bearer, Organizer = SimulatorLink.Organizer, StatePath = folder.SimulatorState },
            cancellationToken);
        return new GraphLink(simulator, options =>
        {
            options.BaseUrl = simulator.GraphUrl;
            options.Organizer = SimulatorLink.Organizer;
            options.Credential.Kind = GraphCredentialKind.Bearer;
            options.Credential.BearerSource = () => bearer;
        });
    }

    public ValueTask DisposeAsync() => _simulator?.DisposeAsync() ?? ValueTask.CompletedTask;
}
