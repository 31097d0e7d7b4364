using System.Buffers.Binary;
using System.Text;

namespace MeetingOrchestrator.Record;

/// <summary>
/// The encoding under every hash and signature: each field of free length is preceded by its length in four bytes, big-endian, so that
/// no two different lists of fields give the same bytes.
/// </summary>
internal ref struct HashedText(Span<byte> buffer)
{
    // Throws on a lone surrogate instead of hashing U+FFFD in its place.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Span<byte> _buffer = buffer;
    private int _used;

    public readonly ReadOnlySpan<byte> Written => _buffer[.._used];

    public static int SizeOf(ReadOnlySpan<byte> field) => sizeof(uint) + field.Length;

    /// <exception cref="ArgumentException">Empty, longer than <see cref="Chain.MaxStreamBytes"/>, or not Unicode.</exception>
    public static int SizeOf(string stream)
    {
        ArgumentException.ThrowIfNullOrEmpty(stream);
        var length = Strict.GetByteCount(stream);
        return length <= Chain.MaxStreamBytes
            ? sizeof(uint) + length
            : throw new ArgumentException($"A stream identifier has at most {Chain.MaxStreamBytes} bytes in UTF-8, not {length}.", nameof(stream));
    }

    public void Append(ReadOnlySpan<byte> field)
    {
        AppendLength(field.Length);
        field.CopyTo(_buffer[_used..]);
        _used += field.Length;
    }

    public void Append(string field)
    {
        var length = Strict.GetBytes(field, _buffer[(_used + sizeof(uint))..]);
        AppendLength(length);
        _used += length;
    }

    public void Append(long number)
    {
        BinaryPrimitives.WriteUInt64BigEndian(_buffer[_used..], (ulong)number);
        _used += sizeof(long);
    }

    public void Append(Digest digest)
    {
        digest.CopyTo(_buffer[_used..]);
        _used += Digest.Length;
    }

    private void AppendLength(int length)
    {
        BinaryPrimitives.WriteUInt32BigEndian(_buffer[_used..], (uint)length);
        _used += sizeof(uint);
    }
}
