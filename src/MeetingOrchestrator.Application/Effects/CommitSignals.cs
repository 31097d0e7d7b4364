using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Application.Outbox;
using Microsoft.Extensions.Logging;

namespace MeetingOrchestrator.Application.Effects;

/// <summary>Tells the dispatcher and the timer that a commit left them work. Both also find it by themselves, only later.</summary>
internal sealed class CommitSignals(IWakeUps wakeUps, OutboxSignal outbox, ILogger<CommitSignals> logger)
{
    public async Task StoredAsync(EffectRows rows, CancellationToken cancellationToken)
    {
        if (rows.Outbox.Count > 0)
        {
            outbox.Pulse();
        }

        if (rows.DueWork.Count == 0)
        {
            return;
        }

        try
        {
            await wakeUps.ScheduleAsync([.. rows.DueWork.Select(row => new WakeUp(row.Id, row.At))], cancellationToken);
        }
#pragma warning disable CA1031 // The commit stands; a wake-up that could not be laid is found by the sweep.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Log.WakeUpsNotLaid(logger, rows.DueWork.Count, fault);
        }
    }
}
