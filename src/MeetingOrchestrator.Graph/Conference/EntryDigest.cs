using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using MeetingOrchestrator.Application.Conference;
using NodaTime.Text;

namespace MeetingOrchestrator.Graph.Conference;

/// <summary>
/// What an entry was last asked to say, stored with it. Exchange rewrites HTML and names, so the entry itself cannot be compared with
/// what is wanted. In two parts: a change of attendees alone is told only to those whom it concerns.
/// </summary>
/// <param name="Content">Subject, body and times.</param>
/// <param name="Attendees">Who is invited, in whatever order.</param>
internal sealed record EntryDigest(string Content, string Attendees)
{
    private const string Version = "1";

    /// <summary>The form that is stored.</summary>
    public string Text => $"{Version} {Content} {Attendees}";

    public static EntryDigest Of(CalendarEntryRequest request) => new(
        Hash([request.Subject, request.Html, InstantPattern.ExtendedIso.Format(request.Start), InstantPattern.ExtendedIso.Format(request.End)]),
        Hash([.. request.Attendees
            .OrderBy(attendee => attendee.Address, StringComparer.Ordinal)
            .SelectMany(attendee => (string[])
                [attendee.Address, attendee.Name, attendee.Optional.ToString(CultureInfo.InvariantCulture)])]));

    /// <summary>Null where there is none, or one of another version: the entry is then brought to what is wanted as a whole.</summary>
    public static EntryDigest? Parse(string? text) =>
        text?.Split(' ') is [Version, var content, var attendees] ? new EntryDigest(content, attendees) : null;

    // As JSON, so that no two lists of texts run together into the same bytes.
    private static string Hash(ImmutableArray<string> texts) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(texts)));
}
