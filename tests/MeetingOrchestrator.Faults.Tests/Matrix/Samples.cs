namespace MeetingOrchestrator.Faults.Tests.Matrix;

/// <summary>Files of the repository's samples.</summary>
internal static class Samples
{
    public static string Path(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "MeetingOrchestrator.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return System.IO.Path.Combine(folder.FullName, "samples", name);
    }
}
