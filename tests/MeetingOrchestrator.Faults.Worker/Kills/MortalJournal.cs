using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Faults.Worker.Host;

namespace MeetingOrchestrator.Faults.Worker.Kills;

/// <summary>The journal, with places to die around each commit.</summary>
internal sealed class MortalJournal(IJournal inner, Executioner executioner) : IJournal
{
    public async Task<CommitResult> CommitAsync(IReadOnlyList<Commit> commits, CancellationToken cancellationToken)
    {
        await executioner.PassAsync(KillPoint.BeforeCommit);
        var result = await inner.CommitAsync(commits, cancellationToken);
        await executioner.PassAsync(KillPoint.AfterCommit);
        if (commits.Any(commit => commit.SettledEffects.Count > 0))
        {
            await executioner.PassAsync(KillPoint.AfterSettlement);
        }

        return result;
    }

    public IAsyncEnumerable<JournalEntry> ReadAsync(StreamName stream, long fromSequence, CancellationToken cancellationToken) =>
        inner.ReadAsync(stream, fromSequence, cancellationToken);
}
