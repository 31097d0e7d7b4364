namespace MeetingOrchestrator.Web.Endpoints;

/// <summary>303: what a form asked for is done; the page that shows it is elsewhere. Reloading that page repeats nothing.</summary>
/// <param name="path">A path of this service, never one that a caller gave.</param>
internal sealed class SeeOther(string path) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = path;
        return Task.CompletedTask;
    }
}
