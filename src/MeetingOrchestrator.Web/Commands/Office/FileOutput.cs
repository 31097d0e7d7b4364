namespace MeetingOrchestrator.Web.Commands.Office;

/// <summary>Writes files whole.</summary>
internal static class FileOutput
{
    /// <summary>Writes beside the target and renames: whoever reads the file never finds half of it. Readable by its owner alone, since it names people.</summary>
    public static async Task WriteAsync(string path, byte[] content, CancellationToken cancellationToken)
    {
        var draft = path + ".new";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using (var stream = new FileStream(draft, options))
        {
            await stream.WriteAsync(content, cancellationToken);
        }

        File.Move(draft, path, overwrite: true);
    }
}
