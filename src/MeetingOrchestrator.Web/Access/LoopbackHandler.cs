using System.Net;
using Microsoft.AspNetCore.Authorization;

namespace MeetingOrchestrator.Web.Access;

/// <summary>The request was made on this machine, to this machine.</summary>
internal sealed class LoopbackRequirement : IAuthorizationRequirement;

/// <summary>
/// A connection from loopback alone proves little: a reverse proxy on this machine connects from there for everybody, and a page of the
/// open network can name this machine under a host of its own (DNS rebinding). So the host asked for must be a name of loopback too, and
/// nothing may say that the request was forwarded.
/// </summary>
internal sealed class LoopbackHandler : AuthorizationHandler<LoopbackRequirement>
{
    private static readonly string[] Forwarding =
        ["Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Server", "X-Real-IP"];

    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, LoopbackRequirement requirement)
    {
        if (context.Resource is HttpContext http && IsOwn(http))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }

    private static bool IsOwn(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
        && http.Connection.LocalIpAddress is { } to && IPAddress.IsLoopback(to)
        && IsLoopbackName(http.Request.Host.Host)
        && !Forwarding.Any(http.Request.Headers.ContainsKey);

    private static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
