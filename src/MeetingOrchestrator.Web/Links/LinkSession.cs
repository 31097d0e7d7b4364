using System.Security.Claims;
using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Domain.Kernel;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace MeetingOrchestrator.Web.Links;

/// <summary>
/// What stands for an opened personal link: a cookie whose encrypted ticket names meeting and person, and keeps the link's secret, so that
/// a link revoked ends the sessions it opened at their next request. It lives 12 hours from its opening, however much it is used.
/// </summary>
internal static class LinkSession
{
    public const string Scheme = "personal-link";
    public const string CookieName = "__Host-mo-link";

    /// <summary>Where the session counts. A cookie of that prefix is sent to every path; elsewhere it is not looked at.</summary>
    public const string Path = "/i/meeting";

    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private const string MeetingClaim = "meeting";
    private const string PersonClaim = "person";
    private const string SecretClaim = "secret";

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = CookieName;
        options.Cookie.Path = "/";
        options.Cookie.HttpOnly = true;
        options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        // The letter's link opens /i, which needs no cookie; everything after it comes from our own pages.
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.ExpireTimeSpan = Lifetime;
        options.SlidingExpiration = false;
        options.Events.OnValidatePrincipal = ValidateAsync;
    }

    public static Task OpenAsync(HttpContext context, LinkHolder holder, string secret) => context.SignInAsync(
        Scheme,
        new ClaimsPrincipal(new ClaimsIdentity(
            [
                // Forms are bound to this name: one that was open for another link does not count for this one.
                new Claim(ClaimTypes.NameIdentifier, $"{holder.Meeting}/{holder.Person}"),
                new Claim(MeetingClaim, holder.Meeting.Value),
                new Claim(PersonClaim, holder.Person.Value),
                new Claim(SecretClaim, secret),
            ],
            Scheme)));

    public static Task CloseAsync(HttpContext context) => context.SignOutAsync(Scheme);

    /// <summary>Whose link was opened. Only behind <see cref="Access.Policies.PersonalLink"/>.</summary>
    public static LinkHolder Holder(this HttpContext context) => Read(context.User);

    private static LinkHolder Read(ClaimsPrincipal user) =>
        new(MeetingId.Parse(user.FindFirstValue(MeetingClaim)!), PersonKey.Parse(user.FindFirstValue(PersonClaim)!));

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        if (!http.Request.Path.StartsWithSegments(Path, StringComparison.Ordinal)
            || context.Principal is not { } user
            || await http.RequestServices.GetRequiredService<IPersonalLinks>().OpenPageAsync(
                user.FindFirstValue(SecretClaim) ?? "", http.RequestAborted) != Read(user))
        {
            context.RejectPrincipal();
        }
    }
}
