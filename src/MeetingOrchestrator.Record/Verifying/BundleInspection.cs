namespace MeetingOrchestrator.Record;

/// <summary>The order in which a bundle is checked: what later checks rest on comes first.</summary>
internal sealed class BundleInspection(
    IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, VerificationOptions options, Findings findings)
{
    public VerificationReport Run()
    {
        var manifest = ManifestCheck.Read(files, findings);
        var key = KeyCheck.Read(files, options.Key, findings);
        var heads = SignatureCheck.Read(files, findings);
        var journal = ReadJournal(manifest?.Stream ?? (heads is [var first, ..] ? first.Stream : null));
        var report = new VerificationReport
        {
            Findings = findings.All,
            Stream = manifest?.Stream,
            KeyId = key?.Id,
            IsKeyPinned = key is not null && options.Key?.Id == key.Id,
        };
        return manifest is null || journal is null ? report : Compare(report, manifest, journal, key, heads);
    }

    private JournalReading? ReadJournal(string? stream) =>
        stream is not null && files.TryGetValue(BundleFiles.Journal, out var journal) ? JournalReading.Read(journal.Span, stream, findings) : null;

    private VerificationReport Compare(
        VerificationReport report, Manifest manifest, JournalReading journal, RecordPublicKey? key, IReadOnlyList<SignedHead>? heads)
    {
        ManifestCheck.CompareJournal(manifest, journal, findings);
        ManifestCheck.CompareFiles(manifest, files, findings);
        var good = heads is null ? [] : SignatureCheck.Check(heads, key, manifest.Stream, journal, findings);
        CompareKnownHead(journal);
        var (disclosed, redacted) = (0, 0);
        if (!findings.NameAnEntry)
        {
            // With entries missing or replaced, what was issued or committed to is not known, and every answer here would be noise.
            DocumentCheck.Run(files, journal, findings);
            (disclosed, redacted) = DisclosureCheck.Run(files, journal, findings);
        }
        return report with
        {
            Entries = journal.Count,
            Head = journal.Count == 0 ? null : journal.Hashes[^1],
            Signatures = good,
            Disclosed = disclosed,
            Redacted = redacted,
        };
    }

    private void CompareKnownHead(JournalReading journal)
    {
        if (options.Head is not { } known)
            return;
        if (known.Sequence > journal.Count)
        {
            if (journal.IsWhole)
                findings.Add(FindingCode.KnownHeadDiffers, entry: journal.Count + 1);
        }
        else if (known.Sequence < Chain.FirstSequence || journal.Hashes[(int)known.Sequence - 1] != known.Head)
        {
            findings.Add(FindingCode.KnownHeadDiffers, entry: known.Sequence);
        }
    }
}
