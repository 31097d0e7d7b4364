using System.Security.Cryptography;

namespace MeetingOrchestrator.Web.Links;

/// <summary>
/// Keeps what was typed into a form that is not finished, over the redirect that follows it. In memory only: it may hold names and addresses
/// that nobody has submitted yet. Each form sent carries everything again, so a restart costs no more than the page being looked at.
/// </summary>
internal sealed class Drafts(TimeProvider time)
{
    /// <summary>The query's key that names a draft.</summary>
    public const string Key = "draft";

    /// <summary>How long a draft is kept.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    // Beyond this the oldest give way: nobody may fill the memory by leaving forms unfinished.
    private const int Capacity = 500;

    private readonly Lock _lock = new();
    private readonly LinkedList<Entry> _entries = new();

    /// <summary>Keeps a draft.</summary>
    /// <param name="owner">Who may read it again.</param>
    /// <param name="content">What was typed.</param>
    /// <returns>Its key.</returns>
    public string Keep(string owner, object content)
    {
        var key = RandomNumberGenerator.GetHexString(32, lowercase: true);
        lock (_lock)
        {
            _entries.AddLast(new Entry(key, owner, content, time.GetUtcNow() + Lifetime));
            while (_entries.First is { } oldest && (_entries.Count > Capacity || oldest.Value.Until <= time.GetUtcNow()))
            {
                _entries.RemoveFirst();
            }
        }

        return key;
    }

    /// <summary>A draft kept by the same owner; null when there is none.</summary>
    public T? Find<T>(string owner, string? key)
        where T : class
    {
        lock (_lock)
        {
            return _entries.FirstOrDefault(entry => entry.Key == key && entry.Owner == owner && entry.Until > time.GetUtcNow())?.Content as T;
        }
    }

    private sealed record Entry(string Key, string Owner, object Content, DateTimeOffset Until);
}
