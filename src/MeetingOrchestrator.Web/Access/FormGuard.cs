using MeetingOrchestrator.Web.Components.Shared;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Metadata;

namespace MeetingOrchestrator.Web.Access;

/// <summary>Guards what a form changes: the antiforgery token, the site that the form was on, and the size.</summary>
internal static class FormGuard
{
    /// <summary>The largest form, in bytes: thirty people of a delegation, in Cyrillic, take a third of it.</summary>
    public const long MaximumBytes = 256 * 1024;

    /// <summary>The endpoint takes a form of our own pages and nothing else.</summary>
    public static TBuilder TakesForm<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder =>
        builder.WithMetadata(new RequireAntiforgeryTokenAttribute(), new FormSize()).AddEndpointFilter(CheckAsync);

    // The middleware judged the token; without this filter the handler would learn of it only by an exception while it reads the form.
    private static ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.HttpContext.Request.ContentLength > MaximumBytes ? ValueTask.FromResult<object?>(StatusPages.Of(StatusCodes.Status413PayloadTooLarge))
        : context.HttpContext.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: true } && IsOwnSite(context.HttpContext.Request)
            ? next(context)
            : ValueTask.FromResult<object?>(StatusPages.BadRequest);

    // Our pages send no referrer, so browsers give "null" as the origin of their forms; what they say of the site is then the evidence.
    private static bool IsOwnSite(HttpRequest request) =>
        (request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none")
        && (request.Headers.Origin.ToString() is "" or "null" || IsOwn(request, request.Headers.Origin.ToString()));

    private static bool IsOwn(HttpRequest request, string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from)
        && from.Scheme == request.Scheme
        && from.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase);

    private sealed class FormSize : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => MaximumBytes;
    }
}
