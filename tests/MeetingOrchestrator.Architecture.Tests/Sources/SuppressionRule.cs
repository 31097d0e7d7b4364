using System.Text.RegularExpressions;
using MeetingOrchestrator.Architecture.Tests.Repository;

namespace MeetingOrchestrator.Architecture.Tests.Sources;

/// <summary>A suppressed warning carries its reason on its line: a trailing comment, or a Justification.</summary>
internal static partial class SuppressionRule
{
    public static IReadOnlyList<string> Check(IEnumerable<SourceFile> files) =>
        [.. files.Where(file => !file.Path.Contains("/Migrations/", StringComparison.Ordinal)).SelectMany(Check)];

    private static IEnumerable<string> Check(SourceFile file)
    {
        var text = new CSharpText(file.Text);
        return from suppression in Suppression().Matches(file.Text)
               where text.KindAt(suppression.Groups["start"].Index) == TextKind.Code
               where !Reason().IsMatch(suppression.Value)
               select $"{file.At(suppression.Groups["start"].Index)}: suppressed without a reason";
    }

    [GeneratedRegex(@"(?<start>#pragma\s+warning\s+disable)[^\n]*|(?<start>\[\w*:?\s*(?:Unconditional)?SuppressMessage)\([^\]]*\]")]
    private static partial Regex Suppression();

    [GeneratedRegex("""//\s*\w+\s+\w+|Justification\s*=\s*"\w+\s+\w+""")]
    private static partial Regex Reason();
}
