using System.Globalization;
using System.Text;
using System.Text.Json;
using MeetingOrchestrator.Domain.Kernel;
using Codes = MeetingOrchestrator.Localization.Imports;

namespace MeetingOrchestrator.Application.Imports.Reading;

/// <summary>Checks every text of a file against the rule for what people write.</summary>
internal static class TextCheck
{
    public static IEnumerable<Finding> Of(FileNode root) =>
        root.Descendants().Where(node => node.Element.ValueKind == JsonValueKind.String).Select(Fault).OfType<Finding>();

    private static Finding? Fault(FileNode node)
    {
        var text = node.Text;
        return IsAccepted(text) ? null
            : string.IsNullOrWhiteSpace(text) ? new Finding(node, Codes.EmptyText)
            : text.Length > PlainText.MaximumLength ? new Finding(node, Codes.LongText, PlainText.MaximumLength)
            : new Finding(node, Codes.ForbiddenCharacter, Name(text.EnumerateRunes().First(rune => !IsAccepted($"x{rune}"))));
    }

    private static string Name(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");

    private static bool IsAccepted(string text)
    {
        try
        {
            return PlainText.Check(text) is not null;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
