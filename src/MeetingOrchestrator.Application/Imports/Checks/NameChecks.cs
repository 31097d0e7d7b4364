using MeetingOrchestrator.Application.Imports.Reading;
using Codes = MeetingOrchestrator.Localization.Imports;

namespace MeetingOrchestrator.Application.Imports.Checks;

/// <summary>Whether names are short enough to stand in subjects, name plates and tables.</summary>
internal static class NameChecks
{
    /// <summary>The longest name, in UTF-16 code units: what Exchange keeps of a subject.</summary>
    private const int Longest = 255;

    public static IEnumerable<Finding> Of(FileNode file) => Names(file).SelectMany(name => name.Descendants())
        .Where(text => text.Element.ValueKind == System.Text.Json.JsonValueKind.String && text.Text.Length > Longest)
        .Select(text => new Finding(text, Codes.LongText, Longest));

    private static IEnumerable<FileNode> Names(FileNode file) =>
    [
        file["name"],
        file["office"]["name"],
        .. file["seats"].Children().SelectMany(seat => new[] { seat["name"], seat["capital"] }),
        .. file["people"].Children().SelectMany(person => new[] { person.Find("name"), person["function"] }).OfType<FileNode>(),
        .. file["meetings"].Children().Select(meeting => meeting["place"]),
    ];
}
