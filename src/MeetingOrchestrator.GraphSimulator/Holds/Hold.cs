using System.Text.Json.Nodes;

namespace MeetingOrchestrator.GraphSimulator.Holds;

/// <summary>Stops the n-th matching request before it does anything, or after its effect but before its answer.</summary>
internal sealed class Hold(string id, string method, string pathTemplate, int occurrence, bool afterCommit)
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<bool> _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _seen;

    public string Id => id;

    public bool AfterCommit => afterCommit;

    /// <summary>waiting, reached, released, or dropped (the client left, or the server stopped, while the request was held).</summary>
    public string State => (_released.Task.IsCompleted, _reached.Task.IsCompleted) switch
    {
        (true, _) => _released.Task.Result ? "released" : "dropped",
        (_, true) => "reached",
        _ => "waiting",
    };

    /// <summary>Ends when the request is caught, and also when the hold is released or dropped without one.</summary>
    public Task Settled => Task.WhenAny(_reached.Task, _released.Task);

    /// <summary>Counts a request; true when it is the one to hold.</summary>
    public bool Catches(string requestMethod, IReadOnlyList<string> segments)
    {
        if (!string.Equals(requestMethod, method, StringComparison.OrdinalIgnoreCase) || !Http.PathTemplate.Matches(pathTemplate, segments))
            return false;
        return Interlocked.Increment(ref _seen) == occurrence;
    }

    /// <summary>Waits for the release. False when the request is to be dropped instead.</summary>
    public async Task<bool> WaitAsync(CancellationToken clientGone)
    {
        _reached.TrySetResult();
        await using var registration = clientGone.Register(() => _released.TrySetResult(false));
        return await _released.Task;
    }

    public void Release() => _released.TrySetResult(true);

    public void Drop() => _released.TrySetResult(false);

    public JsonObject Describe() => new()
    {
        ["id"] = id,
        ["method"] = method,
        ["pathTemplate"] = pathTemplate,
        ["occurrence"] = occurrence,
        ["when"] = afterCommit ? "after" : "before",
        ["state"] = State,
    };
}
