using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Record;

/// <summary>The signed statement "at this instant, entry <c>Sequence</c> of this stream had this hash".</summary>
/// <param name="Stream">The stream's identifier.</param>
/// <param name="Sequence">The entry which was last when it was signed.</param>
/// <param name="Head">That entry's hash; through the chain it covers every earlier entry.</param>
/// <param name="Purpose">The occasion.</param>
/// <param name="SignedAt">UTC, to the millisecond: the signer's clock, not a proof of time.</param>
/// <param name="KeyId">SHA-256 of the public key's SubjectPublicKeyInfo in DER.</param>
/// <param name="Signature">ECDSA P-256 with SHA-256 over <see cref="SignedBytes"/>, in DER (RFC 3279).</param>
public sealed record SignedHead(
    string Stream,
    long Sequence,
    Digest Head,
    HeadPurpose Purpose,
    DateTimeOffset SignedAt,
    Digest KeyId,
    ReadOnlyMemory<byte> Signature)
{
    /// <summary>The bytes under the signature, as docs/record-format.md lays them out; <c>openssl dgst -sha256 -verify</c> takes them as they are.</summary>
    public byte[] SignedBytes() => HeadText.Bytes(this);

    /// <summary>The form in signatures.json, and a form in which to store it.</summary>
    public JsonObject ToJson() => HeadText.ToJson(this);

    /// <summary>Reads what <see cref="ToJson"/> wrote; refuses another member, another spelling of a value, or a missing member.</summary>
    public static bool TryRead(JsonNode? json, [NotNullWhen(true)] out SignedHead? head) => HeadText.TryRead(json, out head);
}
