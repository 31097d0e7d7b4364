using System.Security.Cryptography;
using MeetingOrchestrator.Application.Links;

namespace MeetingOrchestrator.Web.Replay;

/// <summary>
/// A link key that is the same in every replay, so that two replays send the same letters. The addresses it leads to do not exist: a replay's
/// public address is one of those reserved for examples (RFC 2606).
/// </summary>
internal sealed class SeededLinkKey : ILinkKey
{
    /// <summary>Where the letters of a replay lead.</summary>
    public const string PublicUrl = "https://meetings.council.example";

    public ReadOnlyMemory<byte> Bytes { get; } = SHA256.HashData("replay/links"u8);
}
