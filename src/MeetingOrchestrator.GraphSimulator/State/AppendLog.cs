using System.Text;

namespace MeetingOrchestrator.GraphSimulator.State;

/// <summary>
/// A file of lines that only grows. Each line is flushed to the system, not to the disk: it outlives the process, not the machine.
/// </summary>
internal sealed class AppendLog : IDisposable
{
    private readonly FileStream _file;

    private AppendLog(FileStream file) => _file = file;

    /// <summary>Opens or creates the file and returns its complete lines. A torn last line, left by a kill, is cut off.</summary>
    public static (AppendLog Log, IReadOnlyList<string> Lines) Open(string path)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var complete = bytes.AsSpan().LastIndexOf((byte)'\n') + 1;
        file.SetLength(complete);
        file.Position = complete;
        var lines = Encoding.UTF8.GetString(bytes, 0, complete).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return (new AppendLog(file), lines);
    }

    public void Append(string line)
    {
        _file.Write(Encoding.UTF8.GetBytes(line + "\n"));
        _file.Flush();
    }

    public void Dispose() => _file.Dispose();
}
