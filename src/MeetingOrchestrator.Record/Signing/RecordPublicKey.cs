using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace MeetingOrchestrator.Record;

/// <summary>An ECDSA P-256 public key that signed heads are checked with. Immutable; safe to share between threads.</summary>
public sealed class RecordPublicKey
{
    private const string Label = "PUBLIC KEY";
    private readonly byte[] _spki;

    private RecordPublicKey(byte[] spki)
    {
        _spki = spki;
        Id = Digest.Of(spki);
    }

    /// <summary>SHA-256 of the SubjectPublicKeyInfo in DER: what a delegation notes down to recognise the key.</summary>
    public Digest Id { get; }

    /// <summary>PEM, 64 characters a line, LF, with LF at the end: the exact bytes of key.pem.</summary>
    public string ToPem() => PemEncoding.WriteString(Label, _spki) + "\n";

    /// <summary>Reads a PEM public key; surrounding white space and CR LF are allowed, a private key is not.</summary>
    public static bool TryParsePem(string pem, [NotNullWhen(true)] out RecordPublicKey? key)
    {
        ArgumentNullException.ThrowIfNull(pem);
        key = null;
        var text = pem.AsSpan().Trim();
        if (!PemEncoding.TryFind(text, out var fields) || fields.Location.GetOffsetAndLength(text.Length) != (0, text.Length) || text[fields.Label] is not Label)
            return false;
        return TryImport(Convert.FromBase64String(text[fields.Base64Data].ToString()), out key);
    }

    /// <summary>Whether the signature over the head was made with this key. False also for a head that names another key.</summary>
    public bool Verify(SignedHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        if (head.KeyId != Id)
            return false;
        using var ecdsa = ECDsa.Create();
        ecdsa.ImportSubjectPublicKeyInfo(_spki, out _);
        return ecdsa.VerifyData(head.SignedBytes(), head.Signature.Span, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }

    internal static RecordPublicKey Of(ECDsa key)
    {
        var spki = key.ExportSubjectPublicKeyInfo();
        return TryImport(spki, out var publicKey)
            ? publicKey
            : throw new ArgumentException("The record is signed with an ECDSA key on the curve P-256.", nameof(key));
    }

    private static bool TryImport(byte[] spki, [NotNullWhen(true)] out RecordPublicKey? key)
    {
        key = null;
        using var ecdsa = ECDsa.Create();
        try
        {
            ecdsa.ImportSubjectPublicKeyInfo(spki, out var used);
            // The curve by its name, the point uncompressed: another encoding of the same key would have another identifier.
            if (used != spki.Length || ecdsa.ExportParameters(false).Curve.Oid.Value != ECCurve.NamedCurves.nistP256.Oid.Value
                || !ecdsa.ExportSubjectPublicKeyInfo().AsSpan().SequenceEqual(spki))
                return false;
        }
        catch (CryptographicException)
        {
            return false;
        }
        key = new RecordPublicKey(spki);
        return true;
    }
}
