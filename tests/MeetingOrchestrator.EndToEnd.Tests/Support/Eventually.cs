using System.Runtime.CompilerServices;

namespace MeetingOrchestrator.EndToEnd.Tests.Support;

/// <summary>Waits, in real time, for what another process brings about.</summary>
internal static class Eventually
{
    public static async Task TrueAsync(Func<bool> condition, [CallerArgumentExpression(nameof(condition))] string what = "")
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!condition())
        {
            if (TimeProvider.System.GetElapsedTime(started) > Tool.Limit)
            {
                throw new TimeoutException($"Not within {Tool.Limit}: {what}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, TestContext.Current.CancellationToken);
        }
    }
}
