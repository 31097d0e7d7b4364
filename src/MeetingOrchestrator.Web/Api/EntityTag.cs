using System.Collections.Immutable;
using System.Security.Cryptography;
using MeetingOrchestrator.Record;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace MeetingOrchestrator.Web.Api;

/// <summary>
/// A strong entity tag: of what is folded from a stream, <c>"&lt;sequence&gt;-&lt;hash of the head&gt;"</c>, the same that a receipt gives.
/// Two states never share one, since the hash covers everything recorded before.
/// </summary>
internal sealed record EntityTag(string Value)
{
    /// <summary>The tag of a stream's head.</summary>
    public static EntityTag Of(long sequence, string head) => new($"\"{sequence}-{head}\"");

    /// <summary>The tag of an answer that belongs to no stream.</summary>
    public static EntityTag OfBytes(byte[] body) => new($"\"{Convert.ToHexStringLower(SHA256.HashData(body))}\"");

    /// <summary>Reads <c>If-Match</c>: the heads that it names, null where any would do. A tag that is not of a head names none that could match.</summary>
    /// <param name="header">The header.</param>
    /// <param name="heads">The heads.</param>
    /// <returns>False where the header is malformed.</returns>
    public static bool TryReadHeads(StringValues header, out ImmutableArray<Digest>? heads)
    {
        heads = null;
        if (header.Count == 0)
        {
            return true;
        }

        if (!EntityTagHeaderValue.TryParseStrictList([.. header.OfType<string>()], out var tags))
        {
            return false;
        }

        if (!tags.Contains(EntityTagHeaderValue.Any))
        {
            // A weak tag never matches here (RFC 9110 §13.1.1).
            heads = [.. tags.Where(tag => !tag.IsWeak).Select(tag => Head(tag.Tag.ToString())).OfType<Digest>()];
        }

        return true;
    }

    /// <summary>Whether a reader who sent <c>If-None-Match</c> has what bears this tag.</summary>
    public bool IsKnownTo(StringValues header) =>
        header.Count > 0
        && EntityTagHeaderValue.TryParseList([.. header.OfType<string>()], out var tags)
        && tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Tag == Value);

    public override string ToString() => Value;

    private static Digest? Head(string tag) =>
        tag.Trim('"').Split('-') is [_, var hash] && Digest.TryParse(hash, out var digest) ? digest : null;
}
