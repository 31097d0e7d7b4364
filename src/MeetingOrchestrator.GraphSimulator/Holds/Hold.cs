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
    public string State { get; private set; } = "waiting";

    public Task Reached => _reached.Task;

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
        State = "reached";
        _reached.TrySetResult();
        await using var registration = clientGone.Register(() => _released.TrySetResult(false));
        var released = await _released.Task;
        State = released ? "released" : "dropped";
        return released;
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
