using MeetingOrchestrator.Application.Journal;

namespace MeetingOrchestrator.Storage.Journal;

/// <summary>What a commit must be in itself, whatever is stored. A breach is a fault of the caller, not a conflict that a retry would heal.</summary>
internal static class CommitForm
{
    /// <exception cref="ArgumentException">An entry belongs to another stream, does not follow the one before it, or a stream comes twice.</exception>
    public static void Check(IReadOnlyList<Commit> commits)
    {
        var streams = new HashSet<StreamName>(commits.Count);
        foreach (var commit in commits)
        {
            if (!streams.Add(commit.Stream))
                throw new ArgumentException($"The stream '{commit.Stream}' comes twice.", nameof(commits));
            for (var i = 0; i < commit.Entries.Count; i++)
                Check(commit, i);
        }
    }

    private static void Check(Commit commit, int index)
    {
        var entry = commit.Entries[index].Entry;
        if (entry.Stream != commit.Stream.Value)
            throw new ArgumentException($"Entry {entry.Sequence} is of '{entry.Stream}', not of '{commit.Stream}'.", nameof(commit));
        if (index == 0)
            return;
        var before = commit.Entries[index - 1].Entry;
        if (entry.Sequence != before.Sequence + 1 || entry.Previous != before.Hash)
            throw new ArgumentException($"Entry {entry.Sequence} of '{commit.Stream}' does not follow entry {before.Sequence}.", nameof(commit));
    }
}
