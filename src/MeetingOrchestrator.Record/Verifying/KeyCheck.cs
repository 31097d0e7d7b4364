using System.Text;

namespace MeetingOrchestrator.Record;

/// <summary>The key in the bundle, and whether it is the expected one.</summary>
internal static class KeyCheck
{
    public static RecordPublicKey? Read(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, RecordPublicKey? expected, Findings findings)
    {
        if (!files.TryGetValue(BundleFiles.Key, out var bytes))
            return null;
        var pem = Encoding.Latin1.GetString(bytes.Span);
        if (!RecordPublicKey.TryParsePem(pem, out var key) || key.ToPem() != pem)
        {
            findings.Add(FindingCode.KeyMalformed);
            return null;
        }
        if (expected is null)
            findings.Add(FindingCode.KeyFromBundle);
        else if (expected.Id != key.Id)
            findings.Add(FindingCode.KeyUnexpected, key.Id.ToString());
        return key;
    }
}
