using System.Globalization;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.Scenarios;
using NodaTime;

namespace MeetingOrchestrator.Web.Replay;

/// <summary>What is to be replayed.</summary>
/// <param name="Source">Digest of the council file: the same file is the same intent.</param>
/// <param name="Council">The council and its calendar.</param>
/// <param name="Scenario">What people do; null when nobody does anything.</param>
/// <param name="From">The first instant.</param>
/// <param name="Until">The instant at which the replay ends.</param>
/// <param name="Output">The folder of the results.</param>
/// <param name="Simulator">A simulator that runs as its own process; null starts one inside.</param>
/// <param name="Json">Progress as JSON lines.</param>
/// <param name="Culture">Language of the terminal.</param>
internal sealed record ReplayRequest(
    string Source,
    CouncilImport Council,
    Scenario? Scenario,
    Instant From,
    Instant Until,
    ReplayOutput Output,
    ExternalSimulator? Simulator,
    bool Json,
    CultureInfo Culture);

/// <summary>A simulator in another process.</summary>
/// <param name="GraphUrl">Its Graph address, ending in /v1.0.</param>
/// <param name="ControlUrl">Its control address.</param>
/// <param name="BearerFile">File that holds its token.</param>
internal sealed record ExternalSimulator(Uri GraphUrl, Uri ControlUrl, string BearerFile);
