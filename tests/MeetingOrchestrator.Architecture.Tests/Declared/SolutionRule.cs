using System.Text.RegularExpressions;

namespace MeetingOrchestrator.Architecture.Tests.Declared;

/// <summary>A project outside the solution is neither built, nor formatted, nor tested.</summary>
internal static partial class SolutionRule
{
    /// <param name="solution">Text of the .sln file.</param>
    /// <param name="projects">Paths of the project files, with forward slashes.</param>
    public static IReadOnlyList<string> Check(string solution, IEnumerable<string> projects)
    {
        var listed = ProjectLine().Matches(solution).Select(match => match.Groups["path"].Value.Replace('\\', '/')).ToHashSet();
        return [.. projects.Where(project => !listed.Contains(project)).Select(project => $"{project}: not in the solution")];
    }

    [GeneratedRegex("""^Project\("[^"]*"\) = "[^"]*", "(?<path>[^"]*\.csproj)",""", RegexOptions.Multiline)]
    private static partial Regex ProjectLine();
}
