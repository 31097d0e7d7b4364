namespace MeetingOrchestrator.Record;

/// <summary>The enclosed documents against the entries that issued them.</summary>
internal static class DocumentCheck
{
    public static void Run(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, JournalReading journal, Findings findings)
    {
        var issued = journal.Conventions.Documents;
        foreach (var (path, data) in files.Where(static file => file.Key.StartsWith(BundleFiles.Documents, StringComparison.Ordinal)))
        {
            var name = path[BundleFiles.Documents.Length..];
            if (!issued.TryGetValue(name, out var expected))
                findings.Add(FindingCode.DocumentUnrecorded, name);
            else if (Digest.Of(data.Span) != expected)
                findings.Add(FindingCode.DocumentAltered, name);
        }
        foreach (var name in issued.Keys.Where(name => !files.ContainsKey(BundleFiles.Documents + name)))
            findings.Add(FindingCode.DocumentAbsent, name);
    }
}
