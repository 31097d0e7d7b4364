using System.Text;
using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;

namespace MeetingOrchestrator.GraphSimulator.Subscriptions;

/// <summary>
/// Sends notifications one after another, in the background, and keeps a log of them. A failed one is not tried again: Graph would for
/// hours [D], and a client must live with one that never comes.
/// </summary>
internal sealed class Notifier : IAsyncDisposable
{
    private readonly HttpClient _client = Loopback.Client();
    private readonly CancellationTokenSource _stopped = new();
    private readonly Lock _gate = new();
    private readonly List<JsonObject> _sent = [];
    private Task _last = Task.CompletedTask;

    /// <summary>False loses every notification before it is sent; the log then says <c>lost</c>.</summary>
    public bool Delivers { get; set; } = true;

    /// <summary>Appends to the log and sends when those before are answered. Returns the number in the log, from 1.</summary>
    public int Send(string url, JsonObject body, DateTimeOffset now)
    {
        lock (_gate)
        {
            var entry = new JsonObject
            {
                ["n"] = _sent.Count + 1,
                ["at"] = Instants.Utc(now),
                ["url"] = url,
                ["body"] = body,
                ["state"] = Delivers ? "pending" : "lost",
                ["status"] = null,
            };
            _sent.Add(entry);
            if (Delivers)
                _last = SendAfterAsync(_last, url, Json.Line(body), entry);
            return _sent.Count;
        }
    }

    /// <summary>Each as <c>{n, at, url, body, state, status}</c>; state is pending, answered, unreachable or lost.</summary>
    public JsonArray Log()
    {
        lock (_gate)
            return [.. _sent.Select(entry => entry.DeepClone())];
    }

    /// <summary>Completes when everything sent so far has been answered.</summary>
    public Task SettledAsync()
    {
        lock (_gate)
            return _last;
    }

    public async ValueTask DisposeAsync()
    {
        await _stopped.CancelAsync();
        await SettledAsync();
        _client.Dispose();
        _stopped.Dispose();
    }

    private async Task SendAfterAsync(Task before, string url, string body, JsonObject entry)
    {
        // Callers hold the tenant's gate, and the receiver may ask Graph before it answers.
        await Task.Yield();
        await before;
        var (state, status) = await PostAsync(url, body);
        lock (_gate)
        {
            entry["state"] = state;
            entry["status"] = status;
        }
    }

    private async Task<(string State, int? Status)> PostAsync(string url, string body)
    {
        try
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using var answer = await _client.PostAsync(new Uri(url), content, _stopped.Token);
            return ("answered", (int)answer.StatusCode);
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            return ("unreachable", null);
        }
    }
}
