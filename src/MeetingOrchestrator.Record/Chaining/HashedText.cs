using System.Buffers.Binary;
using System.Text;

namespace MeetingOrchestrator.Record;

/// <summary>
/// The encoding under every hash and signature: each field of free length is preceded by its length in four bytes, big-endian, so that
/// no two different lists of fields give the same bytes.
/// </summary>
internal ref struct HashedText(Span<byte> buffer)
{
    private readonly Span<byte> _buffer = buffer;
    private int _used;

    public readonly ReadOnlySpan<byte> Written => _buffer[.._used];

    public static int SizeOf(ReadOnlySpan<byte> field) => sizeof(uint) + field.Length;

    /// <exception cref="ArgumentException">Not a stream identifier.</exception>
    public static int SizeOf(string stream)
    {
        StreamId.Require(stream);
        return sizeof(uint) + Encoding.UTF8.GetByteCount(stream);
    }

    public void Append(ReadOnlySpan<byte> field)
    {
        AppendLength(field.Length);
        field.CopyTo(_buffer[_used..]);
        _used += field.Length;
    }

    public void Append(string field)
    {
        var length = Encoding.UTF8.GetBytes(field, _buffer[(_used + sizeof(uint))..]);
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
