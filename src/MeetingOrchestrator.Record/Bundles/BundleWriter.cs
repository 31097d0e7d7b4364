using System.Text;
using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Record;

/// <summary>
/// Writes record.zip. It does not judge the chain: what is stored is exported as it is stored, so that damage shows in verification instead
/// of stopping the export.
/// </summary>
public static class BundleWriter
{
    /// <summary>The same content gives the same bytes, on every system and at every time.</summary>
    /// <param name="output">Written from its present position; left open. Need not seek.</param>
    /// <param name="content">What to write.</param>
    /// <exception cref="ArgumentException">No entries, a document name out of bounds, or two names which differ only in case.</exception>
    /// <exception cref="CanonicalJsonException">A disclosure's data is not JSON of the restricted kind.</exception>
    public static void Write(Stream output, BundleContent content)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(content);
        if (content.Entries.Count == 0)
            throw new ArgumentException("A record has at least one entry.", nameof(content));
        var files = new SortedDictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
        {
            [BundleFiles.Journal] = JournalText.Of(content.Entries),
            [BundleFiles.Signatures] = JsonFile.Write(Signatures(content.Signatures)),
            [BundleFiles.Key] = Encoding.ASCII.GetBytes(content.Key.ToPem()),
        };
        if (content.Disclosures.Count > 0)
            files[BundleFiles.Disclosures] = JsonFile.Write(DisclosureText.ToJson(content.Disclosures));
        AddDocuments(files, content.Documents);
        files[BundleFiles.Manifest] = JsonFile.Write(Manifest.Of(content.Stream ?? content.Entries[0].Stream, content.Entries, files).ToJson());
        ZipContainer.Write(output, files);
    }

    private static void AddDocuments(SortedDictionary<string, ReadOnlyMemory<byte>> files, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> documents)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, bytes) in documents)
        {
            if (!BundleFiles.IsDocumentName(name))
                throw new ArgumentException($"\"{name}\" cannot name a document in a bundle.", nameof(documents));
            if (!seen.Add(name))
                throw new ArgumentException($"Two documents are named \"{name}\" but for upper and lower case.", nameof(documents));
            files[BundleFiles.Documents + name] = bytes;
        }
    }

    private static JsonObject Signatures(IReadOnlyList<SignedHead> heads) => new()
    {
        ["signatures"] = new JsonArray([.. heads
            .OrderBy(static head => head.Sequence)
            .ThenBy(static head => head.Purpose)
            .ThenBy(static head => head.SignedAt)
            .Select(static head => head.ToJson())]),
    };
}
