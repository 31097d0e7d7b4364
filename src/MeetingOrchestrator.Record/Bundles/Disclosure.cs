using System.Security.Cryptography;

namespace MeetingOrchestrator.Record;

/// <summary>
/// Personal data beside the chain: the chain holds only the commitment, under the property name "commitment". Erasing the salt and the
/// data leaves the commitment, and the chain, as they were.
/// </summary>
/// <param name="Commitment">SHA-256(salt ‖ data).</param>
/// <param name="Salt">32 random bytes, fresh for every commitment; without it short data could be guessed from the commitment.</param>
/// <param name="Data">Canonical JSON.</param>
public sealed record Disclosure(Digest Commitment, ReadOnlyMemory<byte> Salt, ReadOnlyMemory<byte> Data)
{
    /// <summary>Size of the salt in bytes.</summary>
    public const int SaltLength = 32;

    /// <exception cref="ArgumentException">The salt does not have 32 bytes.</exception>
    public static Disclosure Of(ReadOnlyMemory<byte> salt, ReadOnlyMemory<byte> canonicalData) =>
        new(Commit(salt.Span, canonicalData.Span), salt, canonicalData);

    /// <inheritdoc cref="Of"/>
    public static Digest Commit(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> canonicalData)
    {
        if (salt.Length != SaltLength)
            throw new ArgumentException($"A salt has {SaltLength} bytes, not {salt.Length}.", nameof(salt));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(salt);
        hash.AppendData(canonicalData);
        Span<byte> commitment = stackalloc byte[Digest.Length];
        hash.GetHashAndReset(commitment);
        return new Digest(commitment);
    }
}
