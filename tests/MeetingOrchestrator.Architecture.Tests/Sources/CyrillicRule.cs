using System.Text.RegularExpressions;
using MeetingOrchestrator.Architecture.Tests.Repository;

namespace MeetingOrchestrator.Architecture.Tests.Sources;

/// <summary>Text shown to people stands in the resources of both languages, never in code or markup.</summary>
internal static partial class CyrillicRule
{
    // The verifier runs alone, without the resources; the simulator answers with what a tenant's people would have typed.
    private static readonly string[] Exempt =
    [
        "src/MeetingOrchestrator.Verifier/",
        "src/MeetingOrchestrator.GraphSimulator/",
        // The endings by which a patronymic is known are grammar, not text shown to anybody.
        "src/MeetingOrchestrator.Documents/Letters/Salutation.cs",
    ];

    public static IReadOnlyList<string> Check(IEnumerable<SourceFile> files) =>
    [
        .. from file in files
           where !Exempt.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal))
           from word in Cyrillic().Matches(Shown(file))
           select $"{file.At(word.Index)}: {word.Value}",
    ];

    private static string Shown(SourceFile file) =>
        file.Path.EndsWith(".cs", StringComparison.Ordinal)
            ? new CSharpText(file.Text).Only(TextKind.Literal)
            : MarkupComment().Replace(file.Text, comment => new string([.. comment.Value.Select(c => c == '\n' ? c : ' ')]));

    // Escapes too: \u0434 is as much a letter as the letter.
    [GeneratedRegex(@"(?:[\u0400-\u052F]|\\[ux](?:0000)?0[45][0-9A-Fa-f]{2})+")]
    private static partial Regex Cyrillic();

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex MarkupComment();
}
