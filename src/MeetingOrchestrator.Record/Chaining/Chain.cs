using System.Buffers;

namespace MeetingOrchestrator.Record;

/// <summary>Seals entries; docs/record-format.md gives the hashed bytes exactly.</summary>
public static class Chain
{
    /// <summary>The sequence of a stream's first entry.</summary>
    public const long FirstSequence = 1;

    /// <summary>Longest stream identifier, in UTF-8 bytes.</summary>
    public const int MaxStreamBytes = 256;

    private const int StackBytes = 1024;

    /// <summary>
    /// What the first entry names as previous: 32 zero bytes. It need not differ between streams, since every hash covers the stream's identifier.
    /// </summary>
    public static Digest Genesis => default;

    private static ReadOnlySpan<byte> Tag => "MeetingOrchestrator/record/entry/v1"u8;

    /// <summary>Makes the entry. The payload is not checked here, on the ballots' path: hand in what <see cref="CanonicalJson"/> gave.</summary>
    /// <param name="stream">1 to 256 UTF-8 bytes.</param>
    /// <param name="sequence">1 to 2^53 − 1.</param>
    /// <param name="previous"><see cref="Genesis"/> when, and only when, the sequence is 1.</param>
    /// <param name="canonicalPayload">Kept, not copied: it must not change afterwards.</param>
    /// <exception cref="ArgumentException">The stream or the sequence is out of bounds.</exception>
    public static Entry Seal(string stream, long sequence, Digest previous, ReadOnlyMemory<byte> canonicalPayload) =>
        new(stream, sequence, previous, canonicalPayload, Hash(stream, sequence, previous, canonicalPayload.Span));

    /// <summary>Makes the entry after <paramref name="last"/>, or the first of the stream when that is null.</summary>
    public static Entry SealNext(string stream, Entry? last, ReadOnlyMemory<byte> canonicalPayload) =>
        last is null
            ? Seal(stream, FirstSequence, Genesis, canonicalPayload)
            : Seal(stream, last.Sequence + 1, last.Hash, canonicalPayload);

    /// <inheritdoc cref="Seal"/>
    public static Digest Hash(string stream, long sequence, Digest previous, ReadOnlySpan<byte> canonicalPayload)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sequence, FirstSequence);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sequence, CanonicalJson.MaxInteger);
        var length = HashedText.SizeOf(Tag) + HashedText.SizeOf(stream) + sizeof(long) + Digest.Length + HashedText.SizeOf(canonicalPayload);
        byte[]? rented = null;
        var buffer = length <= StackBytes ? stackalloc byte[StackBytes] : rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            var text = new HashedText(buffer);
            text.Append(Tag);
            text.Append(stream);
            text.Append(sequence);
            text.Append(previous);
            text.Append(canonicalPayload);
            return Digest.Of(text.Written);
        }
        finally
        {
            if (rented is not null)
                ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
