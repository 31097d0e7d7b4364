using System.Globalization;

namespace MeetingOrchestrator.Record;

/// <summary>Takes the files out of the container, and judges the container's own bytes.</summary>
internal static class ContainerReader
{
    /// <returns>Null where nothing could be read; the findings say why.</returns>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? Read(Stream zip, BundleLimits limits, Findings findings)
    {
        if (ReadWithin(zip, limits.MaxBundleBytes) is not { } bytes)
        {
            findings.Add(FindingCode.BundleTooLarge, limits.MaxBundleBytes.ToString(CultureInfo.InvariantCulture));
            return null;
        }
        var files = new ZipReader(bytes, limits, findings).Read();
        if (files is not null && !findings.HasErrors)
            JudgeContainer(bytes.Span, files, findings);
        return files;
    }

    private static ReadOnlyMemory<byte>? ReadWithin(Stream zip, int limit)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[64 << 10];
        for (int read; (read = zip.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > limit)
                return null;
            bytes.Write(buffer, 0, read);
        }
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    /// <summary>
    /// A record written by <see cref="BundleWriter"/> has exactly one container. Another program that packs the same files anew writes every
    /// header anew; where some headers are still ours and the container is not, bytes were changed in it.
    /// </summary>
    private static void JudgeContainer(ReadOnlySpan<byte> bytes, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, Findings findings)
    {
        var headers = ZipContainer.Headers(files);
        var expected = new MemoryStream();
        ZipContainer.Write(expected, files);
        if (bytes.SequenceEqual(expected.GetBuffer().AsSpan(0, (int)expected.Length)))
            return;
        var shift = bytes.Length - expected.Length;
        var central = headers.Sum(static header => (long)header.Local.Length + header.Data.Length);
        foreach (var header in headers)
        {
            if (IsAt(bytes, header.Local, header.Offset, shift) || IsAt(bytes, header.Central, central, shift))
            {
                findings.Add(FindingCode.ContainerAltered);
                return;
            }
            central += header.Central.Length;
        }
        findings.Add(FindingCode.ContainerRepacked);
    }

    /// <summary>At its place, or at its place after bytes were inserted or removed before it.</summary>
    private static bool IsAt(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> header, long offset, long shift) =>
        StandsAt(bytes, header, offset) || StandsAt(bytes, header, offset + shift);

    private static bool StandsAt(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> header, long offset) =>
        offset >= 0 && offset < bytes.Length && bytes[(int)offset..].StartsWith(header);
}
