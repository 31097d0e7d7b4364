using NodaTime;

namespace MeetingOrchestrator.Application.Attendance;

/// <summary>The clients of one seat.</summary>
internal sealed class SeatClients
{
    /// <summary>Heartbeats come every few seconds; three lost in a row are a lost connection.</summary>
    public static readonly Duration Timeout = Duration.FromSeconds(20);

    /// <summary>More devices than a delegation has; a client that names itself anew each time must not fill the memory.</summary>
    private const int Limit = 16;

    private readonly Dictionary<string, Instant> _heard = new(StringComparer.Ordinal);

    /// <summary>Since when at least one client is heard of.</summary>
    public Instant Since { get; private set; }

    /// <summary>When any client was last heard of, or said that it goes.</summary>
    public Instant Last { get; private set; }

    /// <summary>When the seat was last lost before <see cref="Since"/> and nobody was told yet; null otherwise.</summary>
    public Instant? Gap { get; private set; }

    public bool Hear(string client, Instant now)
    {
        if (!IsLive(now))
        {
            // Silence that nobody looked at in between is a loss all the same.
            Gap ??= _heard.Count > 0 ? Last : null;
            _heard.Clear();
            Since = now;
        }

        if (_heard.Count >= Limit && !_heard.ContainsKey(client))
        {
            return false;
        }

        _heard[client] = now;
        Last = now;
        return true;
    }

    public void Forget(string client, Instant now)
    {
        if (_heard.Remove(client))
        {
            Last = now;
        }
    }

    public bool IsLive(Instant now) => _heard.Values.Any(heard => now - heard <= Timeout);

    public void Told() => Gap = null;
}
