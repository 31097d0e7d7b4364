namespace MeetingOrchestrator.Web.Access;

/// <summary>
/// The address under which others reach the service through a reverse proxy, which ends TLS. A request for its host was made to that
/// address, so its scheme is that one's: no forwarded header is needed, and none is believed.
/// </summary>
internal sealed class PublicAddress(RequestDelegate next, PublicAddress.Given given)
{
    /// <summary>The address; null when it is not an https address of a host and, perhaps, a port.</summary>
    public static Uri? Parse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps && url is { PathAndQuery: "/", Fragment: "", UserInfo: "" }
            ? url
            : null;

    public Task InvokeAsync(HttpContext context)
    {
        if (given.Url is { } url && context.Request.Host.Host.Equals(url.Host, StringComparison.OrdinalIgnoreCase))
        {
            context.Request.Scheme = url.Scheme;
        }

        return next(context);
    }

    /// <summary>The address; null where the service is reached from its own machine only.</summary>
    internal sealed record Given(Uri? Url);
}
