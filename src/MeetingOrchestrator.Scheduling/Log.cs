using Microsoft.Extensions.Logging;

namespace MeetingOrchestrator.Scheduling;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Debug, "Woken up by {WakeUpId}")]
    public static partial void WokenUp(ILogger logger, string wakeUpId);

    [LoggerMessage(2, LogLevel.Debug, "Scheduled {Count} wake-ups, the earliest at {Earliest}")]
    public static partial void Scheduled(ILogger logger, int count, NodaTime.Instant earliest);

    [LoggerMessage(3, LogLevel.Debug, "Cancelled {Cancelled} of {Asked} wake-ups; the rest had fired or never existed")]
    public static partial void Cancelled(ILogger logger, int cancelled, int asked);
}
