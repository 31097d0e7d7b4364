using System.Text.RegularExpressions;
using MeetingOrchestrator.Architecture.Tests.Repository;

namespace MeetingOrchestrator.Architecture.Tests.Declared;

/// <summary>Locked packages and the analyzer that bans ambient clocks reach every project, and nothing switches them off.</summary>
internal static partial class BuildGuardRule
{
    private const string Analyzer = "Microsoft.CodeAnalysis.BannedApiAnalyzers";

    public static IReadOnlyList<string> CheckLockFiles(IEnumerable<LockFile> lockFiles) =>
    [
        .. from file in lockFiles
           let fault = file.DirectPackages is null ? "no packages.lock.json beside it"
               : file.DirectPackages.Contains(Analyzer) ? null : $"{Analyzer} does not reach it"
           where fault is not null
           select $"{file.Project}: {fault}",
    ];

    /// <param name="files">Project files, .props, .targets and .editorconfig of the whole repository.</param>
    public static IReadOnlyList<string> CheckSwitches(IEnumerable<SourceFile> files) =>
        [.. files.SelectMany(file => Off(file).Concat(Detached(file)))];

    private static IEnumerable<string> Off(SourceFile file) =>
        Switch().Matches(file.Text).Select(match => $"{file.At(match.Index)}: {match.Value.Trim()} switches a guard off");

    // MSBuild takes the nearest Directory.Build.props only; one that does not import the next above hides the guards.
    private static IEnumerable<string> Detached(SourceFile file) =>
        file.Path.EndsWith("/Directory.Build.props", StringComparison.Ordinal)
        && !file.Text.Contains("GetPathOfFileAbove('Directory.Build.props'", StringComparison.Ordinal)
            ? [$"{file.Path}: does not import the Directory.Build.props above it"]
            : [];

    [GeneratedRegex("""
        <(?:ImportDirectoryBuildProps|RestorePackagesWithLockFile|RunAnalyzers\w*|EnableNETAnalyzers|TreatWarningsAsErrors)>\s*false
        | <NoWarn>[^<]*RS0030
        | dotnet_diagnostic\.RS0030\.severity[^\n]*
        | <AdditionalFiles\s+Remove=
        | <PackageReference\s+Remove="Microsoft\.CodeAnalysis\.BannedApiAnalyzers
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Switch();
}
