using MeetingOrchestrator.Application.Api.Acts;
using MeetingOrchestrator.Web.Access;

namespace MeetingOrchestrator.Web.Api;

/// <summary>The JSON API: the route table. Commands are made of the types of the application, so a new one is there by itself.</summary>
internal static class ApiEndpoints
{
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var v1 = routes.MapGroup("/api/v1").RequireAuthorization(Policies.ApiLoopback).RequireRateLimiting(RateLimits.Api);
        v1.AddEndpointFilter(OwnOrigin.CheckAsync);
        v1.MapGet("/councils", CouncilReadings.ListAsync);
        v1.MapGet("/councils/{council}/meetings", CouncilReadings.MeetingsAsync);
        v1.MapMeetingReadings();
        foreach (var name in ActNames.OfCouncil)
        {
            v1.MapPost($"/councils/{{council}}/commands/{name}", (HttpContext context, string council) => CommandEndpoints.CouncilAsync(context, council, name));
        }

        foreach (var name in ActNames.OfMeeting)
        {
            v1.MapPost($"/meetings/{{meeting}}/commands/{name}", (HttpContext context, string meeting) => CommandEndpoints.MeetingAsync(context, meeting, name));
        }

        routes.MapGet("/openapi/v1.json", () => ApiAnswer.Of(OpenApiDocument.Bytes)).RequireAuthorization(Policies.ApiLoopback)
            .RequireRateLimiting(RateLimits.Api);
    }
}
