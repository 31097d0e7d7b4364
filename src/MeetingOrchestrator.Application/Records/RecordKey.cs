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
    private readonly Lazy<RecordSigner> _signer = new(() => Open(options.Value.KeyPath));

    public RecordSigner Signer => _signer.Value;

    public void Dispose()
    {
        if (_signer.IsValueCreated)
        {
            _signer.Value.Dispose();
        }
    }

    private static RecordSigner Open(string path)
    {
        if (File.Exists(path))
        {
            return RecordSigner.FromPem(File.ReadAllText(path));
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var signer = RecordSigner.Create();
        var draft = path + ".new";
        var settings = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            // Set as the file is made, not afterwards: in between anybody could read the key.
            settings.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(draft, settings))
        using (var writer = new StreamWriter(file))
        {
            writer.Write(signer.ExportPrivateKeyPem());
            writer.Flush();
            file.Flush(flushToDisk: true);
        }

        // Renamed when whole: a crash must not leave half a key under the name.
        File.Move(draft, path);
        return signer;
    }
}
