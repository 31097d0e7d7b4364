namespace MeetingOrchestrator.Application.Journal;

/// <summary>What became of a commit.</summary>
public enum CommitResult
{
    /// <summary>Stored durably: it survives a power cut from here on.</summary>
    Stored,

    /// <summary>Another writer stored an entry of the same number first. Nothing was stored: read again and decide again.</summary>
    Conflict,

    /// <summary>A claim that was to be settled belongs to somebody else by now. Nothing was stored, and the work is theirs.</summary>
    StaleClaim,
}

/// <summary>The append-only journal. One transaction stores entries, effects, due work and listings.</summary>
public interface IJournal
{
    /// <summary>Stores commits of distinct streams in one transaction.</summary>
    /// <exception cref="IOException">The store could not be written; whether anything was stored is certain: nothing.</exception>
    Task<CommitResult> CommitAsync(IReadOnlyList<Commit> commits, CancellationToken cancellationToken);

    /// <summary>Reads a stream's entries in order, from a sequence number on.</summary>
    IAsyncEnumerable<JournalEntry> ReadAsync(StreamName stream, long fromSequence, CancellationToken cancellationToken);
}
