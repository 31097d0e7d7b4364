using MeetingOrchestrator.Web.Api;
using MeetingOrchestrator.Web.Components.Shared;

namespace MeetingOrchestrator.Web.Access;

/// <summary>Refuses a key given twice in a query: readers would differ on which one counts.</summary>
internal sealed class PlainQuery(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context) =>
        context.Request.Query.Any(pair => pair.Value.Count > 1) ? RefuseAsync(context) : next(context);

    private static Task RefuseAsync(HttpContext context) => ProblemWriter.IsApi(context)
        ? ProblemWriter.WriteAsync(context, StatusCodes.Status400BadRequest)
        : StatusPages.BadRequest.ExecuteAsync(context);
}
