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

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var signer = RecordSigner.Create();
        var draft = path + ".new";
        // What a crash left may be readable by others: a file that exists keeps its mode.
        File.Delete(draft);
        var settings = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
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
