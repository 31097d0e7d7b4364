namespace MeetingOrchestrator.Faults.Tests.Processes;

/// <summary>Waits for a condition that no event announces, such as a file that appears in another process.</summary>
internal static class Eventually
{
    /// <summary>A replay writes many files a second; to be killed between two of them it must be looked at more often.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(1);

    public static async Task TrueAsync(Func<Task<bool>> condition, CancellationToken limit)
    {
        while (!await condition())
        {
            await Task.Delay(LookEvery, TimeProvider.System, limit);
        }
    }
}
