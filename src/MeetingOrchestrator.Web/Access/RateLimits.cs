using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace MeetingOrchestrator.Web.Access;

/// <summary>
/// How much anonymous callers may ask for, by the address of the connection; a forwarded address is not believed. Behind a reverse proxy all
/// callers share one: the figures are those of a whole council, and only keep a flood from the store.
/// </summary>
internal static class RateLimits
{
    /// <summary>Opening a personal link.</summary>
    public const string OpenLink = "open-link";

    /// <summary>Notifications of the provider, which come in bursts when a meeting is moved.</summary>
    public const string Notifications = "notifications";

    /// <summary>Calendars that ask for a feed.</summary>
    public const string Feeds = "feeds";

    /// <summary>The JSON API.</summary>
    public const string Api = "api";

    /// <summary>Links opened in <see cref="Window"/>.</summary>
    public const int LinksPerWindow = 60;

    /// <summary>Notifications taken in <see cref="Window"/>.</summary>
    public const int NotificationsPerWindow = 600;

    /// <summary>Feeds read in <see cref="Window"/>.</summary>
    public const int FeedsPerWindow = 600;

    /// <summary>Requests to the JSON API in <see cref="Window"/>: a vote of a large council, cast and read at once, takes a tenth of it.</summary>
    public const int ApiPerWindow = 6000;

    /// <summary>The window that is counted in.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void Configure(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        Add(options, OpenLink, LinksPerWindow);
        Add(options, Notifications, NotificationsPerWindow);
        Add(options, Feeds, FeedsPerWindow);
        Add(options, Api, ApiPerWindow);
    }

    private static void Add(RateLimiterOptions options, string name, int permits) => options.AddPolicy(name, context =>
        RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = Window, QueueLimit = 0 }));
}
