using MeetingOrchestrator.Web.Components.Shared;

namespace MeetingOrchestrator.Web.Access;

/// <summary>Refuses a key given twice in a query: readers would differ on which one counts.</summary>
internal sealed class PlainQuery(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context) =>
        context.Request.Query.Any(pair => pair.Value.Count > 1) ? StatusPages.BadRequest.ExecuteAsync(context) : next(context);
}
