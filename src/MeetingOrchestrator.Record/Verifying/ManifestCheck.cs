namespace MeetingOrchestrator.Record;

/// <summary>The manifest against the other files and the journal.</summary>
internal static class ManifestCheck
{
    public static Manifest? Read(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, Findings findings)
    {
        if (!files.TryGetValue(BundleFiles.Manifest, out var bytes))
            return null;
        var json = JsonFile.Read(bytes.Span);
        if (json is not null && Members.Text(json, "format") is { } format && format != Manifest.Format)
        {
            findings.Add(FindingCode.FormatUnknown);
            return null;
        }
        var manifest = json is null ? null : Manifest.Read(json);
        // Written again it must give the same bytes: the order of the list is part of the form.
        if (manifest is null || !bytes.Span.SequenceEqual(JsonFile.Write(manifest.ToJson())))
        {
            findings.Add(FindingCode.ManifestMalformed);
            return null;
        }
        return manifest;
    }

    public static void CompareFiles(Manifest manifest, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, Findings findings)
    {
        foreach (var (name, data) in files.Where(static file => file.Key != BundleFiles.Manifest))
        {
            if (!manifest.Files.TryGetValue(name, out var expected))
                findings.Add(FindingCode.FileUnlisted, name);
            else if (Digest.Of(data.Span) != expected)
                findings.Add(FindingCode.FileAltered, name);
        }
        // The required ones were missed already when the container was read.
        foreach (var name in manifest.Files.Keys.Where(name => !files.ContainsKey(name) && !BundleFiles.Required.Contains(name)))
            findings.Add(FindingCode.FileMissing, name);
    }

    public static void CompareJournal(Manifest manifest, JournalReading journal, Findings findings)
    {
        if (!journal.IsWhole)
            return;
        if (journal.Count < manifest.Entries)
            findings.Add(FindingCode.JournalTruncated, entry: journal.Count + 1);
        else if (journal.Count > manifest.Entries)
            findings.Add(FindingCode.JournalExtended, entry: Math.Max(manifest.Entries, 0) + 1);
        else if (journal.Hashes[^1] != manifest.Head)
            findings.Add(FindingCode.ManifestContradictsJournal);
    }
}
