using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace MeetingOrchestrator.Record;

/// <summary>
/// Reads a ZIP of one disk without ZIP64 or encryption, files stored or deflated. Every number in it may be a lie: each is checked before use,
/// and nothing is unpacked past the limits.
/// </summary>
internal sealed class ZipReader(ReadOnlyMemory<byte> bytes, BundleLimits limits, Findings findings)
{
    // Small files compress as they like: the ratio guards against bombs, and these are none.
    private const int RatioExemption = 64 << 10;

    private readonly Dictionary<string, ReadOnlyMemory<byte>> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private int _directory;
    private long _total;

    /// <summary>The files which could be unpacked; null where the container itself is unreadable.</summary>
    public Dictionary<string, ReadOnlyMemory<byte>>? Read()
    {
        if (!TryFindDirectory(out var count, out var end) || !TryReadDirectory(count, end))
        {
            findings.Add(FindingCode.ContainerUnreadable);
            return null;
        }
        foreach (var name in BundleFiles.Required.Where(name => !_names.Contains(name)))
            findings.Add(FindingCode.FileMissing, name);
        return _files;
    }

    private bool TryFindDirectory(out int count, out int end)
    {
        var all = bytes.Span;
        count = 0;
        for (end = all.Length - ZipContainer.EndSize; end >= 0 && all.Length - end <= ZipContainer.EndSize + ushort.MaxValue; end--)
        {
            var record = all[end..];
            if (UInt32(record, 0) != ZipContainer.EndSignature || UInt16(record, 20) != record.Length - ZipContainer.EndSize)
                continue;
            count = UInt16(record, 10);
            var offset = UInt32(record, 16);
            _directory = (int)Math.Min(offset, int.MaxValue);
            return UInt32(record, 4) == 0 && UInt16(record, 8) == count && offset + (long)UInt32(record, 12) == end;
        }
        return false;
    }

    private bool TryReadDirectory(int count, int end)
    {
        if (count > limits.MaxFiles)
            return false;
        var at = _directory;
        for (var i = 0; i < count; i++)
        {
            if (end - at < ZipContainer.CentralSize || UInt32(bytes.Span, at) != ZipContainer.CentralSignature)
                return false;
            var header = bytes.Span[at..end];
            var length = ZipContainer.CentralSize + UInt16(header, 28) + UInt16(header, 30) + UInt16(header, 32);
            if (header.Length < length)
                return false;
            ReadFile(header[..length], Encoding.Latin1.GetString(header.Slice(ZipContainer.CentralSize, UInt16(header, 28))));
            at += length;
        }
        return at == end;
    }

    private void ReadFile(ReadOnlySpan<byte> header, string name)
    {
        var size = UInt32(header, 24);
        if (name == BundleFiles.Documents && size == 0)
            return; // The folder itself, which many packers list.
        if (name.Contains("..", StringComparison.Ordinal) || name.AsSpan().ContainsAny("\\:") || name.StartsWith('/') || name.Any(char.IsControl))
        {
            findings.Add(FindingCode.FileNameUnsafe, name);
            return;
        }
        if (!BundleFiles.IsKnown(name))
        {
            findings.Add(FindingCode.FileUnexpected, name);
            return;
        }
        if (!_names.Add(name))
        {
            findings.Add(FindingCode.FileDuplicate, name);
            return;
        }
        if (!TryLocate(header, out var packed))
        {
            findings.Add(FindingCode.FileDamaged, name);
            return;
        }
        _total += size;
        if (size > limits.MaxFileBytes || _total > limits.MaxTotalBytes || (size > RatioExemption && size / limits.MaxRatio > packed.Length))
        {
            findings.Add(FindingCode.FileTooLarge, name);
            return;
        }
        var data = UInt16(header, 10) == 0 ? packed : Inflate(packed, (int)size);
        if (data.Length != size || Crc32.Of(data.Span) != UInt32(header, 16))
            findings.Add(FindingCode.FileDamaged, name);
        // Damaged or not, the journal is still read, so that the first bad entry can be named.
        _files[name] = data;
    }

    /// <summary>Finds the packed bytes through the local header, which must name the same file.</summary>
    private bool TryLocate(ReadOnlySpan<byte> header, out ReadOnlyMemory<byte> packed)
    {
        packed = default;
        var encrypted = (UInt16(header, 8) & 1) != 0;
        var offset = UInt32(header, 42);
        if (encrypted || UInt16(header, 10) is not (0 or 8) || offset > (uint)_directory || _directory - offset < ZipContainer.LocalSize)
            return false;
        var local = bytes[(int)offset.._directory];
        var nameLength = UInt16(header, 28);
        var start = ZipContainer.LocalSize + UInt16(local.Span, 26) + UInt16(local.Span, 28);
        var length = UInt32(header, 20);
        if (UInt32(local.Span, 0) != ZipContainer.LocalSignature || UInt16(local.Span, 26) != nameLength || local.Length - (long)start < length
            || !local.Span.Slice(ZipContainer.LocalSize, nameLength).SequenceEqual(header.Slice(ZipContainer.CentralSize, nameLength)))
            return false;
        packed = local.Slice(start, (int)length);
        return true;
    }

    private static ReadOnlyMemory<byte> Inflate(ReadOnlyMemory<byte> packed, int size)
    {
        // One byte more than announced is enough to see that the announcement was false.
        var data = new byte[size + 1];
        using var inflater = new DeflateStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        try
        {
            return data.AsMemory(0, inflater.ReadAtLeast(data, data.Length, throwOnEndOfStream: false));
        }
        catch (InvalidDataException)
        {
            return default;
        }
    }

    private static ushort UInt16(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadUInt16LittleEndian(from[at..]);

    private static uint UInt32(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadUInt32LittleEndian(from[at..]);
}
