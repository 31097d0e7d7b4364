namespace MeetingOrchestrator.Web;

/// <summary>What the host logs: never names, addresses, secrets, or the paths that carry them.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "A notification could not be stored; the provider was told to send it again.")]
    public static partial void NotificationNotStored(this ILogger logger, Exception exception);
}
