using Microsoft.Net.Http.Headers;

namespace MeetingOrchestrator.Web.Access;

/// <summary>What every answer says of itself. Nothing is kept by caches unless its endpoint says so.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Content =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private const string Permissions =
        "camera=(), microphone=(), geolocation=(), display-capture=(), payment=(), usb=(), serial=(), hid=(), midi=(), screen-wake-lock=(), browsing-topics=()";

    public Task InvokeAsync(HttpContext context)
    {
        // Registered first, so it runs last: what the framework writes about caches and frames does not stand against this.
        context.Response.OnStarting(static state => Write((HttpContext)state), context);
        return next(context);
    }

    private static Task Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Content;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = Permissions;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = context.GetEndpoint()?.Metadata.GetMetadata<CachedAs>()?.Header is { } header && context.Response.StatusCode < 400
            ? header
            : "no-store";
        headers.Remove(HeaderNames.Pragma);
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }

        return Task.CompletedTask;
    }
}

/// <summary>How the good answers of an endpoint may be kept.</summary>
internal sealed record CachedAs(string Header);
