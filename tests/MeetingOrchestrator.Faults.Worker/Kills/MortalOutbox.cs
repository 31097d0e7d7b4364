using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Faults.Worker.Host;
using NodaTime;

namespace MeetingOrchestrator.Faults.Worker.Kills;

/// <summary>The outbox, with a place to die after rows were claimed.</summary>
internal sealed class MortalOutbox(IOutbox inner, Executioner executioner) : IOutbox
{
    public async Task<IReadOnlyList<ClaimedEffect>> ClaimAsync(Instant now, Duration lease, int limit, CancellationToken cancellationToken)
    {
        var claimed = await inner.ClaimAsync(now, lease, limit, cancellationToken);
        if (claimed.Count > 0)
        {
            await executioner.PassAsync(KillPoint.AfterClaim);
        }

        return claimed;
    }

    public Task<bool> SettleAsync(OutboxSettlement settlement, CancellationToken cancellationToken) =>
        inner.SettleAsync(settlement, cancellationToken);

    public Task<bool> PostponeAsync(
        string key, long fence, Instant notBefore, string note, AttemptReach reach, CancellationToken cancellationToken) =>
        inner.PostponeAsync(key, fence, notBefore, note, reach, cancellationToken);

    public Task<OutboxRow?> FindAsync(string correlation, CancellationToken cancellationToken) => inner.FindAsync(correlation, cancellationToken);

    public Task<Instant?> NextAsync(CancellationToken cancellationToken) => inner.NextAsync(cancellationToken);

    public Task ReleaseAllAsync(CancellationToken cancellationToken) => inner.ReleaseAllAsync(cancellationToken);

    public Task<IReadOnlyList<OutboxReport>> ListAsync(MeetingId meeting, CancellationToken cancellationToken) =>
        inner.ListAsync(meeting, cancellationToken);
}
