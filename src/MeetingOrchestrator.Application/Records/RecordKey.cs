using System.Text;
using MeetingOrchestrator.Record;
using Microsoft.Extensions.Options;

namespace MeetingOrchestrator.Application.Records;

/// <summary>Where the signing key is kept.</summary>
public sealed class RecordOptions
{
    /// <summary>Path of the private key (PEM, PKCS #8). Created on first use, readable by its owner alone. Must be set.</summary>
    public string KeyPath { get; set; } = string.Empty;
}

/// <summary>The key that signs heads of records.</summary>
internal sealed class RecordKey(IOptions<RecordOptions> options) : IDisposable
{
    private readonly Lock _gate = new();
    private RecordSigner? _signer;

    /// <exception cref="IOException">The key could not be read or written; the next use tries again.</exception>
    public RecordSigner Signer
    {
        get
        {
            lock (_gate)
            {
                return _signer ??= Open(options.Value.KeyPath);
            }
        }
    }

    public void Dispose() => _signer?.Dispose();

    private static RecordSigner Open(string path)
    {
        if (File.Exists(path))
        {
            return RecordSigner.FromPem(File.ReadAllText(path));
        }

        var signer = RecordSigner.Create();
        KeyFile.Write(path, Encoding.ASCII.GetBytes(signer.ExportPrivateKeyPem()));
        return signer;
    }
}
