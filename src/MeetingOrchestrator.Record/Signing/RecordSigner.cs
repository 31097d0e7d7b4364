using System.Security.Cryptography;

namespace MeetingOrchestrator.Record;

/// <summary>Signs heads with an ECDSA P-256 key. Safe to use from several threads; keeping the key is the caller's business.</summary>
public sealed class RecordSigner : IDisposable
{
    private readonly Lock _gate = new();
    private readonly ECDsa _key;

    /// <param name="key">With its private half, on P-256; disposed with the signer.</param>
    /// <exception cref="ArgumentException">The key is on another curve.</exception>
    public RecordSigner(ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(key);
        PublicKey = RecordPublicKey.Of(key);
        _key = key;
    }

    public RecordPublicKey PublicKey { get; }

    /// <summary>A signer with a new key.</summary>
    public static RecordSigner Create() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    /// <param name="pem">An unencrypted private key in PEM, PKCS #8 or SEC 1.</param>
    /// <exception cref="ArgumentException">Not such a key, or on another curve.</exception>
    public static RecordSigner FromPem(string pem)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            return new RecordSigner(key);
        }
        catch
        {
            key.Dispose();
            throw;
        }
    }

    /// <summary>The private key, PKCS #8 in PEM, not encrypted: store it readable by the service's account alone.</summary>
    public string ExportPrivateKeyPem()
    {
        lock (_gate)
            return _key.ExportPkcs8PrivateKeyPem() + "\n";
    }

    /// <param name="head">The last entry of the stream at this moment.</param>
    /// <param name="purpose">The occasion.</param>
    /// <param name="signedAt">Any offset; kept in UTC and cut to the millisecond.</param>
    public SignedHead Sign(Entry head, HeadPurpose purpose, DateTimeOffset signedAt)
    {
        ArgumentNullException.ThrowIfNull(head);
        var utc = signedAt.ToUniversalTime();
        var cut = utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMillisecond));
        var unsigned = new SignedHead(head.Stream, head.Sequence, head.Hash, purpose, cut, PublicKey.Id, default);
        lock (_gate)
        {
            var signature = _key.SignData(unsigned.SignedBytes(), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
            return unsigned with { Signature = signature };
        }
    }

    public void Dispose() => _key.Dispose();
}
