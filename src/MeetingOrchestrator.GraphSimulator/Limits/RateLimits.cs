using System.Globalization;
using MeetingOrchestrator.GraphSimulator.Http;

namespace MeetingOrchestrator.GraphSimulator.Limits;

/// <summary>Limits over time, on the simulator's clock. Callers hold the tenant's gate.</summary>
internal sealed class RateLimits(SimulatorLimits limits)
{
    private readonly SlidingWindow _outlook = new(limits.OutlookRequestsPerTenMinutes, TimeSpan.FromMinutes(10)); // [D] per app and mailbox
    private readonly SlidingWindow _meetings = new(limits.MeetingRequestsPerTenSeconds, TimeSpan.FromSeconds(10)); // [D] per app
    private readonly SlidingWindow _mails = new(limits.MailsPerMinute, TimeSpan.FromMinutes(1)); // [3] per mailbox

    /// <summary>Counts the request, and refuses it when it is one too many.</summary>
    public Refusal? Check(GraphRequest request, DateTimeOffset now)
    {
        var window = request.Workload switch
        {
            Workload.Outlook => _outlook,
            Workload.Meetings => _meetings,
            _ => null,
        };
        if (window?.Full(now) is { } wait)
            return Refuse(request, wait, "Application is over its request limit.");
        window?.Take(now);
        return request.IsSending && _mails.Full(now) is { } mailWait
            ? Refuse(request, mailWait, "The mailbox is over its limit of messages a minute.") // [U] Exchange may queue instead of refusing
            : null;
    }

    /// <summary>Only what was really sent counts as a message.</summary>
    public void CountMail(DateTimeOffset now) => _mails.Take(now);

    private static Refusal Refuse(GraphRequest request, TimeSpan wait, string message) =>
        new(429, request.Workload == Workload.Outlook ? "ApplicationThrottled" : "TooManyRequests", message)
        {
            RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture),
        };
}
