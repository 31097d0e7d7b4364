using MeetingOrchestrator.Application.Conference;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace MeetingOrchestrator.Graph;

/// <summary>What this project logs: kinds of calls and stable codes; never an address, an identifier of a person, content or a token.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "Microsoft Graph did not do {Call}: {Code} ({Failure}), to be asked again after {RetryAfter}")]
    public static partial void CallFailed(this ILogger logger, string call, string code, ProviderFailure failure, Duration? retryAfter);

    [LoggerMessage(2, LogLevel.Information, "A calendar entry with the same transaction id but other content exists; it was found by its key and adopted")]
    public static partial void EntryAdopted(this ILogger logger);

    [LoggerMessage(3, LogLevel.Warning, "A conference reads back {Count} settings differently than they were set")]
    public static partial void SettingsDiffer(this ILogger logger, int count);
}
