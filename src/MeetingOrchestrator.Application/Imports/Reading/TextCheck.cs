using System.Globalization;
using System.Text;
using System.Text.Json;
using MeetingOrchestrator.Domain.Kernel;
using Codes = MeetingOrchestrator.Localization.Imports;

namespace MeetingOrchestrator.Application.Imports.Reading;

/// <summary>Checks every text of a file against the rule for what people write.</summary>
internal static class TextCheck
{
    /// <param name="root">The file.</param>
    /// <param name="lines">Whether a text may have several lines. Names and addresses may not: they stand in headers of messages.</param>
    public static IEnumerable<Finding> Of(FileNode root, bool lines) => root.Descendants()
        .Where(node => node.Element.ValueKind == JsonValueKind.String && !IsAccepted(node.Text, lines))
        .Select(node => Fault(node, lines));

    private static Finding Fault(FileNode node, bool lines) =>
        string.IsNullOrWhiteSpace(node.Text) ? new Finding(node, Codes.EmptyText)
        : node.Text.Length > PlainText.MaximumLength ? new Finding(node, Codes.LongText, PlainText.MaximumLength)
        : new Finding(node, Codes.ForbiddenCharacter, Name(node.Text.EnumerateRunes().First(rune => !IsAccepted($"x{rune}", lines))));

    private static string Name(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");

    private static bool IsAccepted(string text, bool lines)
    {
        try
        {
            return PlainText.Check(text) is not null && (lines || !text.Contains('\n', StringComparison.Ordinal));
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
