using System.Text.RegularExpressions;
using MeetingOrchestrator.Architecture.Tests.Repository;

namespace MeetingOrchestrator.Architecture.Tests.Sources;

/// <summary>A skipped test says why, in at least three words: its reason is printed at the end of every run.</summary>
internal static partial class SkipRule
{
    public static IReadOnlyList<string> Check(IEnumerable<SourceFile> files) => [.. files.SelectMany(Check)];

    private static IEnumerable<string> Check(SourceFile file)
    {
        var text = new CSharpText(file.Text);
        return from skip in Skip().Matches(text.Only(TextKind.Code, TextKind.Literal))
               where text.KindAt(skip.Index) == TextKind.Code
               where skip.Groups["reason"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length < 3
               select $"{file.At(skip.Index)}: skipped without a reason";
    }

    [GeneratedRegex("""
        \bSkip\s*=\s*"(?<reason>[^"]*)"
        | \bAssert\s*\.\s*Skip\s*\(\s*\$?"(?<reason>[^"]*)"
        | \bAssert\s*\.\s*Skip(?:When|Unless)\s*\([^;]*,\s*\$?"(?<reason>[^"]*)"\s*\)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Skip();
}
