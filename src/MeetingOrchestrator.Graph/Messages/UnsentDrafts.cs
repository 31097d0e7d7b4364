using System.Collections.Concurrent;

namespace MeetingOrchestrator.Graph.Messages;

/// <summary>
/// Drafts that were made and not sent yet, because the mailbox asked for rest in between. Without it each attempt would leave one more draft.
/// What a process that died had made is found by its Message-ID instead.
/// </summary>
internal sealed class UnsentDrafts
{
    private readonly ConcurrentDictionary<string, string> _byMessageId = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, bool> _lost = new(StringComparer.Ordinal);

    public string? Find(string internetMessageId) => _byMessageId.GetValueOrDefault(internetMessageId);

    /// <summary>Whether a draft may have been made whose id nobody knows.</summary>
    public bool IsLost(string internetMessageId) => _lost.ContainsKey(internetMessageId);

    public void Lose(string internetMessageId) => _lost[internetMessageId] = true;

    public void Keep(string internetMessageId, string draft) => _byMessageId[internetMessageId] = draft;

    public void Forget(string internetMessageId)
    {
        _byMessageId.TryRemove(internetMessageId, out _);
        _lost.TryRemove(internetMessageId, out _);
    }
}
