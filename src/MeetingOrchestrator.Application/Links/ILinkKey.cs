using System.Security.Cryptography;
using MeetingOrchestrator.Application.Records;
using Microsoft.Extensions.Options;

namespace MeetingOrchestrator.Application.Links;

/// <summary>The key that the secrets of personal links are derived from.</summary>
public interface ILinkKey
{
    /// <summary>32 bytes.</summary>
    /// <exception cref="IOException">The key could not be read or written; the next use tries again.</exception>
    ReadOnlyMemory<byte> Bytes { get; }
}

/// <summary>Keeps the key in a file of its own: a backup of the database opens nobody's page.</summary>
internal sealed class LinkKeyFile(IOptions<LinkOptions> options) : ILinkKey
{
    private const int Length = 32;

    private readonly Lock _gate = new();
    private byte[]? _key;

    public ReadOnlyMemory<byte> Bytes
    {
        get
        {
            lock (_gate)
            {
                return _key ??= Open(options.Value.KeyPath);
            }
        }
    }

    private static byte[] Open(string path)
    {
        if (!File.Exists(path))
        {
            KeyFile.Write(path, RandomNumberGenerator.GetBytes(Length));
        }

        var key = File.ReadAllBytes(path);
        return key.Length == Length ? key : throw new IOException($"The key of the personal links is not of {Length} bytes.");
    }
}
