using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Record;

/// <summary>The two written forms of a signed head: the bytes under the signature, and the JSON in the bundle.</summary>
internal static class HeadText
{
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    private static ReadOnlySpan<byte> Tag => "MeetingOrchestrator/record/head/v1"u8;

    public static byte[] Bytes(SignedHead head)
    {
        var purpose = Encoding.ASCII.GetBytes(Name(head.Purpose));
        var signedAt = Encoding.ASCII.GetBytes(Instant(head.SignedAt));
        var length = HashedText.SizeOf(Tag) + HashedText.SizeOf(head.Stream) + sizeof(long) + Digest.Length
            + HashedText.SizeOf(purpose) + HashedText.SizeOf(signedAt) + Digest.Length;
        var bytes = new byte[length];
        var text = new HashedText(bytes);
        text.Append(Tag);
        text.Append(head.Stream);
        text.Append(head.Sequence);
        text.Append(head.Head);
        text.Append(purpose);
        text.Append(signedAt);
        text.Append(head.KeyId);
        return bytes;
    }

    public static JsonObject ToJson(SignedHead head) => new()
    {
        ["head"] = head.Head.ToString(),
        ["keyId"] = head.KeyId.ToString(),
        ["purpose"] = Name(head.Purpose),
        ["sequence"] = head.Sequence,
        ["signature"] = Convert.ToBase64String(head.Signature.Span),
        ["signedAt"] = Instant(head.SignedAt),
        ["stream"] = head.Stream,
    };

    public static bool TryRead(JsonNode? json, [NotNullWhen(true)] out SignedHead? head)
    {
        head = null;
        if (json is not JsonObject { Count: 7 } members
            || !Digest.TryParse(Members.Text(members, "head"), out var hash)
            || !Digest.TryParse(Members.Text(members, "keyId"), out var keyId)
            || !TryPurpose(Members.Text(members, "purpose"), out var purpose)
            || Members.Integer(members, "sequence") is not { } sequence
            || sequence is < Chain.FirstSequence or > CanonicalJson.MaxInteger
            || !Members.TryBase64(members, "signature", out var signature)
            || !TryInstant(Members.Text(members, "signedAt"), out var signedAt)
            || Members.Stream(members) is not { } stream)
            return false;
        head = new SignedHead(stream, sequence, hash, purpose, signedAt, keyId, signature);
        return true;
    }

    public static string Name(HeadPurpose purpose) => purpose switch
    {
        HeadPurpose.Closing => "closing",
        HeadPurpose.Minutes => "minutes",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose), purpose, "A head is signed at closing or for the minutes."),
    };

    public static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture);

    private static bool TryInstant(string? text, out DateTimeOffset instant) =>
        DateTimeOffset.TryParseExact(text, InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);

    private static bool TryPurpose(string? name, out HeadPurpose purpose)
    {
        purpose = name == "minutes" ? HeadPurpose.Minutes : HeadPurpose.Closing;
        return name is "closing" or "minutes";
    }
}
