using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Domain.Kernel;
using Microsoft.Extensions.Logging;

namespace MeetingOrchestrator.Application;

/// <summary>Everything this project logs. Never names, votes, addresses, links or tokens.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "{Count} wake-ups could not be laid; the sweep will find the work.")]
    public static partial void WakeUpsNotLaid(ILogger logger, int count, Exception fault);

    [LoggerMessage(2, LogLevel.Error, "Delivery of {Key} failed at attempt {Attempt}; it will be tried again: {Fault}")]
    public static partial void DeliveryFailed(ILogger logger, string key, int attempt, string fault);

    [LoggerMessage(3, LogLevel.Warning, "The provider did not do {Key} at attempt {Attempt}: {Code} ({Failure}).")]
    public static partial void ProviderFailed(ILogger logger, string key, int attempt, string code, ProviderFailure failure);

    [LoggerMessage(4, LogLevel.Warning, "The report on {Key} was refused: {Code}.")]
    public static partial void ReportRefused(ILogger logger, string key, string code);

    [LoggerMessage(5, LogLevel.Error, "The outbox could not be dispatched; it will be tried again: {Fault}")]
    public static partial void DispatcherFailed(ILogger logger, string fault);

    [LoggerMessage(6, LogLevel.Error, "Due work {Id} belongs to no known meeting.")]
    public static partial void WorkWithoutMeeting(ILogger logger, string id);

    [LoggerMessage(7, LogLevel.Information, "Due work {Id} was not done: {Code}.")]
    public static partial void WorkRefused(ILogger logger, string id, string code);

    [LoggerMessage(8, LogLevel.Error, "Due work {Id} could not be performed; it will be tried again: {Fault}")]
    public static partial void WorkFailed(ILogger logger, string id, string fault);

    [LoggerMessage(9, LogLevel.Error, "The effect {Key} of kind {Kind} cannot be read by this version; it is parked: {Fault}")]
    public static partial void EffectUnreadable(ILogger logger, string key, string kind, string fault);

    [LoggerMessage(40, LogLevel.Warning, "The start of meeting {Number} of {Council} was computed again by the time-zone data {Version}; the meeting was rescheduled.")]
    public static partial void TimeRecomputed(ILogger logger, CouncilKey council, int? number, string version);

    [LoggerMessage(41, LogLevel.Error, "The start of meeting {Number} of {Council} could not be computed again by the time-zone data {Version}: {Code}.")]
    public static partial void TimeNotReviewed(ILogger logger, CouncilKey council, int? number, string code, string version);

    [LoggerMessage(10, LogLevel.Warning, "{Count} notifications were dropped: they are not of our subscription, or do not carry its secret.")]
    public static partial void NotificationsDropped(ILogger logger, int count);

    [LoggerMessage(11, LogLevel.Information, "{Count} changed calendar entries are not ours.")]
    public static partial void ForeignEntries(ILogger logger, int count);

    [LoggerMessage(12, LogLevel.Information, "{Count} reports of non-delivery name no message of ours.")]
    public static partial void ForeignBounces(ILogger logger, int count);

    [LoggerMessage(13, LogLevel.Information, "The provider had forgotten where the calendar was read up to; all of it was read.")]
    public static partial void CalendarReadAnew(ILogger logger);

    [LoggerMessage(14, LogLevel.Warning, "The watch of the mailbox could not do its step '{Step}': {Code} ({Failure}); the next round tries again.")]
    public static partial void WatchStepFailed(ILogger logger, string step, string code, ProviderFailure failure);

    [LoggerMessage(15, LogLevel.Error, "A round of the mailbox watch failed; the next one tries again: {Fault}")]
    public static partial void WatchFailed(ILogger logger, string fault);

    [LoggerMessage(50, LogLevel.Warning, "{Count} changes of connections were refused: {Code}.")]
    public static partial void ConnectionsRefused(ILogger logger, int count, string code);

    [LoggerMessage(51, LogLevel.Error, "The watch of the room failed; the next look tries again: {Fault}")]
    public static partial void PresenceFailed(ILogger logger, string fault);
}
