using MeetingOrchestrator.Web.Api;
using MeetingOrchestrator.Web.Components.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace MeetingOrchestrator.Web.Access;

/// <summary>
/// Whoever may not reach a page gets the same answer as somebody who asks for one that does not exist: a revoked link, a foreign one
/// and a mistyped one cannot be told apart.
/// </summary>
internal sealed class GenericDenial : IAuthorizationMiddlewareResultHandler
{
    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult) =>
        // What is no route of ours, such as a method that a path does not know, tells nothing by itself.
        authorizeResult.Succeeded || context.GetEndpoint() is not RouteEndpoint ? next(context)
        : ProblemWriter.IsApi(context) ? ProblemWriter.WriteAsync(context, StatusCodes.Status404NotFound)
        : StatusPages.NotFound.ExecuteAsync(context);
}
