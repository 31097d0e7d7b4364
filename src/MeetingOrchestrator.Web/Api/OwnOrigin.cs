using Texts = MeetingOrchestrator.Localization.Api;

namespace MeetingOrchestrator.Web.Api;

/// <summary>
/// Refuses what a page of another origin sends. Programs send no origin; a browser always says where a request comes from, and the host
/// names that are answered (see the host filter) leave a page that rebinds its own name outside.
/// </summary>
internal static class OwnOrigin
{
    public static ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        return IsOwn(request)
            ? next(context)
            : ValueTask.FromResult<object?>(ApiAnswer.Of(new Problem(StatusCodes.Status403Forbidden, Texts.ForeignOrigin)));
    }

    private static bool IsOwn(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none"
        && (request.Headers.Origin.Count == 0
            || request.Headers.Origin.ToString().Equals($"{request.Scheme}://{request.Host.Value}", StringComparison.OrdinalIgnoreCase));
}
