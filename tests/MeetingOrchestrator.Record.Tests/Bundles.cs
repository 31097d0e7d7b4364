using System.IO.Compression;

namespace MeetingOrchestrator.Record.Tests;

/// <summary>Writes, takes apart and repacks bundles, as one who tampers would.</summary>
internal static class Bundles
{
    public static byte[] Write(BundleContent content)
    {
        using var stream = new MemoryStream();
        BundleWriter.Write(stream, content);
        return stream.ToArray();
    }

    public static VerificationReport Verify(byte[] zip, VerificationOptions? options = null) => Verification.Verify(new MemoryStream(zip), options);

    public static VerificationReport Verify(BundleContent content, VerificationOptions? options = null) => Verify(Write(content), options);

    /// <summary>Reads with the framework's own ZIP reader, which shares no code with ours.</summary>
    public static SortedDictionary<string, ReadOnlyMemory<byte>> Unpack(byte[] zip)
    {
        var files = new SortedDictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        using var archive = new ZipArchive(new MemoryStream(zip));
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            files[entry.FullName] = content.ToArray();
        }
        return files;
    }

    /// <summary>Packs in our own container, so that only what was changed in the files can be found.</summary>
    public static byte[] Pack(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        using var stream = new MemoryStream();
        ZipContainer.Write(stream, files);
        return stream.ToArray();
    }

    /// <summary>Packs with the framework's writer, as a stranger's tool would.</summary>
    public static byte[] PackElsewhere(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files, CompressionLevel level = CompressionLevel.Optimal)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, data) in files)
            {
                using var file = archive.CreateEntry(name, level).Open();
                file.Write(data.Span);
            }
        }
        return stream.ToArray();
    }

    /// <summary>Changes one file and, as a careful forger would, lists it anew in the manifest.</summary>
    public static byte[] Replace(byte[] zip, string name, byte[] data)
    {
        var files = Unpack(zip);
        files[name] = data;
        if (name != BundleFiles.Manifest)
            Relist(files);
        return Pack(files);
    }

    public static void Relist(SortedDictionary<string, ReadOnlyMemory<byte>> files)
    {
        var manifest = Manifest.Read(JsonFile.Read(files[BundleFiles.Manifest].Span)!)!;
        var listed = files.Where(file => file.Key != BundleFiles.Manifest).ToDictionary(file => file.Key, file => Digest.Of(file.Value.Span));
        files[BundleFiles.Manifest] = JsonFile.Write((manifest with { Files = listed }).ToJson());
    }

    public static IEnumerable<FindingCode> Errors(this VerificationReport report) =>
        report.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Code);

    public static IEnumerable<FindingCode> Notices(this VerificationReport report) =>
        report.Findings.Where(finding => finding.Severity == FindingSeverity.Notice).Select(finding => finding.Code);
}
