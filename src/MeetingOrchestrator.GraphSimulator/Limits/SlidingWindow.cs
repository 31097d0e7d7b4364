namespace MeetingOrchestrator.GraphSimulator.Limits;

/// <summary>At most so many in any span of so long. A limit of 0 is none.</summary>
internal sealed class SlidingWindow(int limit, TimeSpan length)
{
    private readonly List<DateTimeOffset> _taken = [];

    /// <summary>Null when one more fits, else how long until it does.</summary>
    public TimeSpan? Full(DateTimeOffset now)
    {
        // A virtual clock may be set back: what was taken "later" would otherwise stand in the window for ever.
        _taken.RemoveAll(at => at <= now - length || at > now);
        return limit > 0 && _taken.Count >= limit ? _taken.Min() + length - now : null;
    }

    public void Take(DateTimeOffset now) => _taken.Add(now);
}
