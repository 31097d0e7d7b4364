using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Record;

/// <summary>The journal as far as it holds together.</summary>
/// <param name="Hashes">The hash of each entry from the first to the last that holds.</param>
/// <param name="IsWhole">Whether that is all the journal has.</param>
/// <param name="Conventions">What those entries say about documents and commitments.</param>
internal sealed record JournalReading(IReadOnlyList<Digest> Hashes, bool IsWhole, Conventions Conventions)
{
    public long Count => Hashes.Count;

    public static JournalReading Read(ReadOnlySpan<byte> journal, string stream, Findings findings)
    {
        var hashes = new List<Digest>();
        var conventions = new Conventions(findings);
        if (journal.IsEmpty)
            findings.Add(FindingCode.JournalEmpty);
        while (!journal.IsEmpty)
        {
            var end = journal.IndexOf((byte)'\n');
            var line = end < 0 ? null : JsonFile.ReadLine(journal[..end]);
            var previous = hashes.Count == 0 ? Chain.Genesis : hashes[^1];
            if (Judge(line, stream, hashes.Count + 1, previous, out var hash) is { } fault)
            {
                findings.Add(fault, entry: hashes.Count + 1);
                return new JournalReading(hashes, IsWhole: false, conventions);
            }
            hashes.Add(hash);
            conventions.Note(hashes.Count, line!["payload"]!.AsObject());
            journal = journal[(end + 1)..];
        }
        return new JournalReading(hashes, IsWhole: hashes.Count > 0, conventions);
    }

    private static FindingCode? Judge(JsonObject? line, string stream, long sequence, Digest previous, out Digest hash)
    {
        hash = default;
        if (line is not { Count: 4 } || line["payload"] is not JsonObject payload || Members.Integer(line, "sequence") is not { } stated
            || !Digest.TryParse(Members.Text(line, "previous"), out var follows) || !Digest.TryParse(Members.Text(line, "hash"), out hash))
            return FindingCode.EntryMalformed;
        if (stated != sequence)
            return FindingCode.EntryOutOfSequence;
        if (follows != previous)
            return FindingCode.EntryPreviousDiffers;
        return Chain.Hash(stream, sequence, previous, CanonicalJson.Canonicalize(payload)) == hash ? null : FindingCode.EntryHashDiffers;
    }
}
