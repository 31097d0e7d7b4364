using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace MeetingOrchestrator.GraphSimulator.State;

/// <summary>Identifiers derived from what they name, so that two runs of the same scenario give the same ids and links.</summary>
internal static class DeterministicId
{
    public static byte[] Hash(params ReadOnlySpan<string> parts) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts)));

    public static string Hex(params ReadOnlySpan<string> parts) => Convert.ToHexString(Hash(parts));

    public static string UrlSafe(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    public static Guid Uuid(params ReadOnlySpan<string> parts)
    {
        var bytes = Hash(parts)[..16];
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80); // version 8: the content is ours to define (RFC 9562, 5.8)
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>Decimal digits without a leading zero.</summary>
    public static string Digits(int count, params ReadOnlySpan<string> parts)
    {
        var hash = Hash(parts);
        var digits = new char[count];
        for (var i = 0; i < count; i++)
            digits[i] = (char)('0' + (i == 0 ? 1 + (hash[i] % 9) : hash[i] % 10));
        return new string(digits);
    }

    /// <summary>Letters and digits without the pairs that are misread aloud (0/O, 1/l/I).</summary>
    public static string Passcode(int count, params ReadOnlySpan<string> parts)
    {
        const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
        var hash = Hash(parts);
        var letters = new char[count];
        for (var i = 0; i < count; i++)
            letters[i] = Alphabet[hash[i] % Alphabet.Length];
        return new string(letters);
    }
}
