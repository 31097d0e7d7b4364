namespace MeetingOrchestrator.Application.Records;

/// <summary>Writes the file of a key.</summary>
internal static class KeyFile
{
    /// <summary>Writes a new file, readable by its owner alone. Its folder is made when missing.</summary>
    /// <exception cref="IOException">The file is there already, or cannot be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> key)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
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
        {
            file.Write(key);
            file.Flush(flushToDisk: true);
        }

        // Renamed when whole: a crash must not leave half a key under the name.
        File.Move(draft, path);
    }
}
