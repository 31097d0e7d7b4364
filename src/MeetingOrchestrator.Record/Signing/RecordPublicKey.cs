using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace MeetingOrchestrator.Record;

/// <summary>An ECDSA P-256 public key that signed heads are checked with. Immutable; safe to share between threads.</summary>
public sealed class RecordPublicKey
{
    private const string Label = "PUBLIC KEY";
    private const int CoordinateLength = 32;

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

    // SubjectPublicKeyInfo (RFC 5480) of id-ecPublicKey on prime256v1, up to and with the mark of an uncompressed point.
    private static ReadOnlySpan<byte> Prefix =>
    [
        0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01,
        0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00, 0x04,
    ];

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
        // Looked at before the platform's parser sees it: that one throws differently for each curve it does not know, and takes other
        // encodings of the same key, which would have other identifiers.
        if (spki.Length != Prefix.Length + 2 * CoordinateLength || !spki.AsSpan().StartsWith(Prefix))
            return false;
        using var ecdsa = ECDsa.Create();
        try
        {
            ecdsa.ImportSubjectPublicKeyInfo(spki, out _);
        }
        catch (CryptographicException)
        {
            // The point does not lie on the curve.
            return false;
        }
        key = new RecordPublicKey(spki);
        return true;
    }
}
