using System.Globalization;

namespace MeetingOrchestrator.Record;

/// <summary>The disclosures against the commitments in the chain.</summary>
internal static class DisclosureCheck
{
    /// <returns>How many commitments are disclosed, and how many are not.</returns>
    public static (int Disclosed, int Redacted) Run(
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, JournalReading journal, Findings findings)
    {
        var commitments = journal.Conventions.Commitments;
        var disclosed = new HashSet<Digest>();
        foreach (var disclosure in Read(files, findings))
        {
            var subject = disclosure.Commitment.ToString();
            if (!commitments.Contains(disclosure.Commitment))
                findings.Add(FindingCode.DisclosureUnknown, subject);
            else if (Disclosure.Commit(disclosure.Salt.Span, disclosure.Data.Span) != disclosure.Commitment)
                findings.Add(FindingCode.DisclosureWrong, subject);
            else if (!disclosed.Add(disclosure.Commitment))
                findings.Add(FindingCode.DisclosureDuplicate, subject);
        }
        var redacted = commitments.Count - disclosed.Count;
        if (redacted > 0)
            findings.Add(FindingCode.Redacted, redacted.ToString(CultureInfo.InvariantCulture));
        return (disclosed.Count, redacted);
    }

    private static IReadOnlyList<Disclosure> Read(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, Findings findings)
    {
        if (!files.TryGetValue(BundleFiles.Disclosures, out var bytes))
            return [];
        var disclosures = JsonFile.Read(bytes.Span) is { } json ? DisclosureText.Read(json) : null;
        if (disclosures is null)
            findings.Add(FindingCode.DisclosuresMalformed);
        return disclosures ?? [];
    }
}
