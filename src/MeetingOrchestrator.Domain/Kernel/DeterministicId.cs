using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace MeetingOrchestrator.Domain.Kernel;

/// <summary>Name-based identifiers (UUID version 5, RFC 9562 §5.5): the same cause always gets the same key outside.</summary>
public static class DeterministicId
{
    // The namespace of this service's names; drawn once, never changed: it would rename every object outside.
    private static readonly Guid Namespace = new("6f1c2c1e-0b55-5a44-9a35-2d0f6d1b7e25");

    /// <summary>The identifier of the name made of these parts, joined by U+001F, which no part may contain.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "UUID version 5 is defined over SHA-1; nothing is protected by it.")]
    public static Guid Of(params ReadOnlySpan<string> parts)
    {
        Span<byte> hash = stackalloc byte[20];
        byte[] input = [.. Namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(string.Join('\u001f', parts))];
        SHA1.HashData(input, hash);
        hash[6] = (byte)((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
