using System.Globalization;
using NodaTime;

namespace MeetingOrchestrator.Web.Replay;

/// <summary>The command line of a replay, as given.</summary>
internal sealed record ReplayArguments(
    FileInfo File,
    FileInfo? Scenario,
    LocalDate From,
    LocalDate To,
    DirectoryInfo Out,
    bool Force,
    bool Resume,
    Uri? Simulator,
    string? BearerFile,
    CultureInfo Culture,
    bool Json);
