using System.Net.Mail;
using MeetingOrchestrator.Application.Imports.Reading;
using Codes = MeetingOrchestrator.Localization.Imports;

namespace MeetingOrchestrator.Application.Imports.Checks;

/// <summary>Whether each person is one person, who can be written to.</summary>
internal static class PeopleChecks
{
    // Microsoft Graph takes 500 attendees an event, and there is one calendar entry a language:
    // https://learn.microsoft.com/graph/api/resources/event, property attendees.
    private const int MostAttendees = 500;

    public static IEnumerable<Finding> Of(FileNode file)
    {
        var people = file["people"].Children().ToList();
        var presiding = file["presidingOfficer"];
        var addresses = people.Select(person => person["address"]).Append(file["office"]["address"])
            .Order(FileNode.InDocumentOrder).ToList();
        return
        [
            .. Repeated.In(people.Select(person => person["key"]), Codes.PersonRepeated),
            .. addresses.Where(address => !IsAddress(address.Text))
                .Select(address => new Finding(address, Codes.InvalidAddress, address.Text, "office@council.example")),
            // Attendance is matched by address, and mail systems do not tell addresses apart by case.
            .. Repeated.In(addresses, Codes.AddressRepeated, StringComparer.OrdinalIgnoreCase),
            .. people.All(person => person["key"].Text != presiding.Text)
                ? new[] { new Finding(presiding, Codes.UnknownPerson, presiding.Text) }
                : [],
            .. TooMany(people),
        ];
    }

    // The first one too many, where the file could be cut. A focal point is not an attendee.
    private static IEnumerable<Finding> TooMany(List<FileNode> people) => people
        .Where(person => person["role"].Text != "focal-point")
        .GroupBy(person => person["language"].Text)
        .SelectMany(language => language.Skip(MostAttendees).Take(1))
        .Select(person => new Finding(person, Codes.TooManyAttendees, MostAttendees));

    // A bare address with a host of several labels: what both Microsoft Graph and SMTP take.
    private static bool IsAddress(string text) =>
        text.All(char.IsAscii)
        && MailAddress.TryCreate(text, out var address) && address.Address == text
        && address.Host.Split('.') is { Length: > 1 } labels && labels.All(IsLabel);

    private static bool IsLabel(string label) => label.Length > 0 && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
