using MeetingOrchestrator.Application.Conference;
using Microsoft.Extensions.Logging;

namespace MeetingOrchestrator.Mail;

/// <summary>What this project logs: stable codes; never an address, a text of the mail server, content or a password.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "The mail server was not given a message, or did not take it: {Code} ({Failure})")]
    public static partial void MessageNotSent(this ILogger logger, string code, ProviderFailure failure);
}
