using System.Security.Cryptography;
using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Web.Access;
using MeetingOrchestrator.Web.Components.Shared;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace MeetingOrchestrator.Web.Endpoints;

/// <summary>
/// The calendar feed of a person. Calendars send neither fragments nor cookies, so the secret is in the path; it opens this one calendar
/// and is not written to any log. Secrets are compared where they are known, in constant time.
/// </summary>
internal static class FeedEndpoints
{
    private const int LongestSecret = 200;

    public static void MapFeeds(this IEndpointRouteBuilder routes) => routes
        .MapMethods("/calendar/{secret}.ics", [HttpMethods.Get, HttpMethods.Head], ReadAsync)
        .RequireAuthorization(Policies.Public)
        .RequireRateLimiting(RateLimits.Feeds)
        // Calendars ask every few hours: they may keep what they have, and ask whether it changed.
        .WithMetadata(new CachedAs("private, no-cache"));

    private static async Task<Results<FileContentHttpResult, RazorComponentResult<StatusPage>>> ReadAsync(
        string secret, ICalendarFeeds feeds, CancellationToken cancellationToken)
    {
        if (secret.Length > LongestSecret || await feeds.ReadAsync(secret, cancellationToken) is not { } calendar)
        {
            return StatusPages.NotFound;
        }

        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(calendar))[..32]}\"");
        return TypedResults.Bytes(calendar, "text/calendar; charset=utf-8", entityTag: tag);
    }
}
