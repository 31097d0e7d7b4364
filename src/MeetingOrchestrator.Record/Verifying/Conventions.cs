using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Record;

/// <summary>
/// The two things verification understands in payloads: an entry of type "document-issued" names a file and its SHA-256; a string under the
/// property name "commitment", at any depth, is a commitment.
/// </summary>
internal sealed class Conventions(Findings findings)
{
    private readonly Dictionary<string, Digest> _documents = new(StringComparer.Ordinal);
    private readonly HashSet<Digest> _commitments = [];

    /// <summary>The last issue of each document, by file name: a document may be issued again under its name.</summary>
    public IReadOnlyDictionary<string, Digest> Documents => _documents;

    public IReadOnlySet<Digest> Commitments => _commitments;

    public void Note(long sequence, JsonObject payload)
    {
        if (Members.Text(payload, "type") == "document-issued" && payload["data"] is JsonObject data
            && Members.Text(data, "file") is { } file && Digest.TryParse(Members.Text(data, "sha256"), out var hash))
            _documents[file] = hash;
        NoteCommitments(sequence, payload);
    }

    private void NoteCommitments(long sequence, JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
                NoteCommitments(sequence, item);
        }
        if (node is not JsonObject members)
            return;
        foreach (var (name, value) in members)
        {
            if (name == "commitment" && Members.Text(members, name) is { } text)
                NoteCommitment(sequence, text);
            else
                NoteCommitments(sequence, value);
        }
    }

    private void NoteCommitment(long sequence, string text)
    {
        if (Digest.TryParse(text, out var commitment))
            _commitments.Add(commitment);
        else
            findings.Add(FindingCode.CommitmentMalformed, entry: sequence);
    }
}
