using System.Buffers;

namespace MeetingOrchestrator.Record;

/// <summary>The names of the files in a bundle.</summary>
internal static class BundleFiles
{
    public const string Manifest = "manifest.json";
    public const string Journal = "journal.jsonl";
    public const string Signatures = "signatures.json";
    public const string Key = "key.pem";
    public const string Disclosures = "disclosures.json";
    public const string Documents = "documents/";

    private const int MaxDocumentName = 128;

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");

    public static IReadOnlyList<string> Required { get; } = [Manifest, Journal, Signatures, Key];

    /// <summary>A name that means the same file on every system and cannot leave the folder it is unpacked into.</summary>
    public static bool IsDocumentName(string name) =>
        name.Length is > 0 and <= MaxDocumentName && name[0] != '.' && !name.AsSpan().ContainsAnyExcept(NameCharacters);

    public static bool IsKnown(string path) =>
        Required.Contains(path) || path == Disclosures
        || (path.StartsWith(Documents, StringComparison.Ordinal) && IsDocumentName(path[Documents.Length..]));
}
