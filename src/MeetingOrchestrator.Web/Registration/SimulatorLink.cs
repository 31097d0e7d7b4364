using System.Security.Cryptography;
using MeetingOrchestrator.Graph;
using MeetingOrchestrator.GraphSimulator;
using MeetingOrchestrator.Web.Commands;
using MeetingOrchestrator.Web.Replay;

namespace MeetingOrchestrator.Web.Registration;

/// <summary>The simulator that a replay speaks to: one started inside this process, or one that runs beside it.</summary>
internal sealed class SimulatorLink : IAsyncDisposable
{
    /// <summary>Object id of the organizer mailbox in the simulated tenant.</summary>
    public const string Organizer = "5f1d0d52-7a4e-4c7b-9f0e-25c0a1e6d9b4";

    private readonly Simulator? _inside;
    private readonly string _bearer;
    private readonly Uri _graphUrl;

    private SimulatorLink(Simulator? inside, Uri graphUrl, Uri controlUrl, string bearer)
    {
        (_inside, _graphUrl, _bearer) = (inside, graphUrl, bearer);
        World = new OutsideWorld(controlUrl, bearer, setsClock: inside is null);
    }

    /// <summary>What people do outside the service.</summary>
    public OutsideWorld World { get; }

    public static async Task<SimulatorLink> OpenAsync(
        ReplayRequest request, DataFolder folder, TimeProvider time, CancellationToken cancellationToken)
    {
        if (request.Simulator is { } outside)
        {
            return new SimulatorLink(null, outside.GraphUrl, outside.ControlUrl, (await File.ReadAllTextAsync(outside.BearerFile, cancellationToken)).Trim());
        }

        var bearer = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        var inside = await Simulator.StartAsync(
            new SimulatorOptions
            {
                Bearer = bearer,
                Organizer = Organizer,
                OrganizerAddress = request.Council.Office.Address,
                Time = time,
                JournalPath = request.Output.GraphJournal,
                StatePath = folder.SimulatorState,
            },
            cancellationToken);
        return new SimulatorLink(inside, inside.GraphUrl, inside.ControlUrl, bearer);
    }

    /// <summary>Adds the whole service, reaching Graph at this simulator.</summary>
    public IServiceCollection AddOrchestrator(IServiceCollection services, DataFolder folder, TimeProvider time) =>
        services.AddOrchestrator(folder, time, Configure);

    /// <summary>Writes the journal of an outside simulator beside the other results; an inside one wrote it there itself.</summary>
    public async Task SaveJournalAsync(string path, CancellationToken cancellationToken)
    {
        if (_inside is null)
        {
            await File.WriteAllTextAsync(path, await World.ReadJournalAsync(cancellationToken), cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        World.Dispose();
        if (_inside is not null)
        {
            await _inside.DisposeAsync();
        }
    }

    private void Configure(GraphOptions options)
    {
        options.BaseUrl = _graphUrl;
        options.Organizer = Organizer;
        options.Credential.Kind = GraphCredentialKind.Bearer;
        options.Credential.BearerSource = () => _bearer;
    }
}
