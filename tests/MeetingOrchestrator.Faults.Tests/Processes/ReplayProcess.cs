using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Faults.Tests.Processes;

/// <summary>A replay as a process of its own.</summary>
internal sealed class ReplayProcess(DotnetProcess process) : IAsyncDisposable
{
    public Task Exited => process.Exited;

    /// <summary>Waits until the progress tells of an event.</summary>
    /// <param name="happened">The event's name.</param>
    /// <param name="occurrence">In which line that tells of it, from 1.</param>
    /// <param name="limit">Cancels.</param>
    public async Task ToldAsync(string happened, int occurrence, CancellationToken limit)
    {
        var seen = 0;
        await foreach (var line in process.Lines.ReadAllAsync(limit))
        {
            if (line.StartsWith('{') && JsonNode.Parse(line)!["event"]!.GetValue<string>() == happened && ++seen == occurrence)
            {
                return;
            }
        }

        throw new FaultNotFiredException($"Line {occurrence} of {happened} was never seen. {(await process.EndAsync(limit)).Errors}");
    }

    /// <summary>Waits for something that happens while the process lives.</summary>
    public async Task WhileAliveAsync(Task awaited, string what, CancellationToken limit)
    {
        await Task.WhenAny(awaited, Exited).WaitAsync(limit);
        if (!awaited.IsCompleted)
        {
            throw new FaultNotFiredException($"The replay ended before {what}. {(await process.EndAsync(limit)).Errors}");
        }

        await awaited;
    }

    /// <summary>Kills the process.</summary>
    /// <exception cref="FaultNotFiredException">It had ended by itself.</exception>
    public async Task KillAsync(CancellationToken limit)
    {
        await process.KillAsync();
        var ended = await process.EndAsync(limit);
        if (ended.Code != Ended.Killed)
        {
            throw new FaultNotFiredException($"The replay had ended with {ended.Code} before it was killed. {ended.Errors}");
        }
    }

    public Task<Ended> EndAsync(CancellationToken limit) => process.EndAsync(limit);

    public ValueTask DisposeAsync() => process.DisposeAsync();
}

/// <summary>A run in which the fault never fired proves nothing, so it fails.</summary>
internal sealed class FaultNotFiredException(string message) : Exception(message);
