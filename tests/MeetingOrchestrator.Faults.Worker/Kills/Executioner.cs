using System.Diagnostics;
using MeetingOrchestrator.Faults.Worker.Host;

namespace MeetingOrchestrator.Faults.Worker.Kills;

/// <summary>Counts passages, tells of them, and ends this process with SIGKILL at the one that was ordered.</summary>
internal sealed class Executioner(KillOrder? order)
{
    private readonly Dictionary<KillPoint, int> _passages = [];

    public IReadOnlyDictionary<KillPoint, int> Passages => _passages;

    public Task PassAsync(KillPoint point)
    {
        lock (_passages)
        {
            var passage = _passages[point] = _passages.GetValueOrDefault(point) + 1;
            if (order?.Point != point || order.Occurrence != passage)
            {
                return Task.CompletedTask;
            }

            using var self = Process.GetCurrentProcess();
            self.Kill();
        }

        // The signal needs a moment to arrive; nothing of this process may go on in it.
        return new TaskCompletionSource().Task;
    }
}
