using System.Globalization;
using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Record;

/// <summary>The signed heads against the key and the journal.</summary>
internal static class SignatureCheck
{
    /// <returns>Null where the file is absent or malformed.</returns>
    public static IReadOnlyList<SignedHead>? Read(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, Findings findings)
    {
        if (!files.TryGetValue(BundleFiles.Signatures, out var bytes))
            return null;
        var heads = JsonFile.Read(bytes.Span) is { Count: 1 } json && json["signatures"] is JsonArray list ? Read(list) : null;
        if (heads is null)
            findings.Add(FindingCode.SignaturesMalformed);
        return heads;
    }

    /// <returns>Those that hold, ordered by sequence.</returns>
    public static IReadOnlyList<SignedHead> Check(
        IReadOnlyList<SignedHead> heads, RecordPublicKey? key, string stream, JournalReading journal, Findings findings)
    {
        var good = heads.Where(head => Holds(head, key, stream, journal, findings)).OrderBy(static head => head.Sequence).ToList();
        if (heads.Count == 0)
            findings.Add(FindingCode.RecordUnsigned);
        else if (!heads.Any(static head => head.Purpose == HeadPurpose.Closing))
            findings.Add(FindingCode.ClosingSignatureMissing);
        if (journal.IsWhole && good.Count > 0 && good[^1].Sequence is var through && through < journal.Count)
            findings.Add(FindingCode.UnsignedTail, (journal.Count - through).ToString(CultureInfo.InvariantCulture), through + 1);
        return good;
    }

    private static bool Holds(SignedHead head, RecordPublicKey? key, string stream, JournalReading journal, Findings findings)
    {
        var subject = $"{HeadText.Name(head.Purpose)}, {head.Sequence.ToString(CultureInfo.InvariantCulture)}";
        if (key is null)
            return false;
        if (head.Stream != stream)
            findings.Add(FindingCode.SignatureOfOtherStream, head.Stream);
        else if (head.KeyId != key.Id)
            findings.Add(FindingCode.SignatureOfOtherKey, head.KeyId.ToString());
        else if (!key.Verify(head))
            findings.Add(FindingCode.SignatureInvalid, subject);
        else if (head.Sequence <= journal.Count)
        {
            if (journal.Hashes[(int)head.Sequence - 1] == head.Head)
                return true;
            findings.Add(FindingCode.SignedHeadDiffers, subject, head.Sequence);
        }
        else if (journal.IsWhole)
        {
            findings.Add(FindingCode.SignatureBeyondJournal, subject, journal.Count + 1);
        }
        return false;
    }

    private static List<SignedHead>? Read(JsonArray list)
    {
        var heads = new List<SignedHead>();
        foreach (var item in list)
        {
            if (!SignedHead.TryRead(item, out var head))
                return null;
            heads.Add(head);
        }
        return heads;
    }
}
