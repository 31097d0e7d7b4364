using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Web.Access;
using MeetingOrchestrator.Web.Components.Office;
using MeetingOrchestrator.Web.Components.Shared;
using MeetingOrchestrator.Web.Links;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MeetingOrchestrator.Web.Endpoints;

/// <summary>The chair's office: what it sees. What it does is in <see cref="OfficeActEndpoints"/> and <see cref="ReviewEndpoints"/>.</summary>
internal static class OfficeEndpoints
{
    public static void MapOffice(this IEndpointRouteBuilder routes)
    {
        var office = routes.MapGroup("/office").RequireAuthorization(Policies.OfficeLoopback);
        office.MapGet("", ListAsync);
        var meeting = office.MapGroup("/meetings/{meeting}");
        meeting.MapGet("/readiness", BoardAsync);
        meeting.MapActs();
        meeting.MapReview();
    }

    private static async Task<RazorComponentResult<MeetingsPage>> ListAsync(
        IListings listings, ICouncils councils, CancellationToken cancellationToken)
    {
        var lists = new List<CouncilMeetings>();
        foreach (var key in await listings.CouncilsAsync(cancellationToken))
        {
            if (await councils.FindAsync(key, cancellationToken) is { } council)
            {
                lists.Add(new CouncilMeetings(council, await listings.MeetingsAsync(key, cancellationToken)));
            }
        }

        return new RazorComponentResult<MeetingsPage>(new { Councils = lists });
    }

    private static async Task<Results<RazorComponentResult<ReadinessPage>, RazorComponentResult<StatusPage>>> BoardAsync(
        HttpContext context, string meeting, OfficeReader reader, Notes notes) =>
        Identifiers.Find<MeetingId>(meeting) is { } id && await reader.ReadAsync(id, context.RequestAborted) is { } view
            ? new RazorComponentResult<ReadinessPage>(new { View = view, Note = notes.Take(context) })
            : StatusPages.NotFound;
}
