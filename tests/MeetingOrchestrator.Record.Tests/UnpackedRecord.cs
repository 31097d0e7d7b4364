namespace MeetingOrchestrator.Record.Tests;

/// <summary>A bundle unpacked into a folder of its own, as a stranger would have it.</summary>
internal sealed class UnpackedRecord : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("record-unpacked-");

    public UnpackedRecord(byte[] zip)
    {
        foreach (var (name, data) in Bundles.Unpack(zip))
        {
            var path = this[name];
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, data.ToArray());
        }
    }

    public string Folder => _folder.FullName;

    public string this[string name] => Path.Combine(Folder, name);

    public void Dispose() => _folder.Delete(recursive: true);
}
