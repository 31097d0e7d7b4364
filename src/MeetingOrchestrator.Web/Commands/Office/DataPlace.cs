using MeetingOrchestrator.Web.Registration;

namespace MeetingOrchestrator.Web.Commands.Office;

/// <summary>A data folder as commands use it that run and end.</summary>
internal sealed class DataPlace(string path)
{
    public string Path => path;

    /// <summary>Whether something was ever stored there.</summary>
    public bool IsFilled => File.Exists(System.IO.Path.Combine(path, "meetings.db"));

    /// <summary>Does work that may write; the folder is made where it is missing.</summary>
    /// <returns>False when another process holds the folder; nothing was done.</returns>
    public async Task<bool> WriteAsync(TimeProvider time, Func<IServiceProvider, Task> work, CancellationToken cancellationToken)
    {
        using var folder = DataFolder.TryTake(path);
        if (folder is null)
        {
            return false;
        }

        await using var services = new ServiceCollection().AddImport(folder, time).BuildServiceProvider();
        await services.PrepareAsync(cancellationToken);
        await work(services);
        return true;
    }

    /// <summary>Does work that only reads, beside a running service too: whoever holds the folder has brought the store up to date.</summary>
    public async Task ReadAsync(TimeProvider time, Func<IServiceProvider, Task> work, CancellationToken cancellationToken)
    {
        if (await WriteAsync(time, work, cancellationToken))
        {
            return;
        }

        await using var services = new ServiceCollection().AddImport(DataFolder.Beside(path), time).BuildServiceProvider();
        await work(services);
    }
}
