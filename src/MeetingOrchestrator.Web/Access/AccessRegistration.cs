using MeetingOrchestrator.Web.Links;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.CookiePolicy;

namespace MeetingOrchestrator.Web.Access;

/// <summary>Registers who may reach what, and how forms and cookies are guarded.</summary>
internal static class AccessRegistration
{
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddAuthentication().AddCookie(LinkSession.Scheme, LinkSession.Configure);
        services.AddAuthorizationBuilder()
            .AddPolicy(Policies.Public, policy => policy.RequireAssertion(_ => true))
            .AddPolicy(Policies.PersonalLink, policy => policy.AddAuthenticationSchemes(LinkSession.Scheme).RequireAuthenticatedUser())
            .AddPolicy(Policies.OfficeLoopback, policy => policy.AddRequirements(new LoopbackRequirement()))
            .AddPolicy(Policies.ApiLoopback, policy => policy.AddRequirements(new LoopbackRequirement()))
            // An endpoint that declares nothing is a mistake, and mistakes answer nobody.
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
        services.AddSingleton<IAuthorizationHandler, LoopbackHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, GenericDenial>();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "__Host-mo-form";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.Path = "/";
            options.SuppressXFrameOptionsHeader = true;
            // Secure comes from the cookie policy below: demanded here, it would refuse http on loopback, where browsers keep such cookies.
            options.Cookie.SecurePolicy = CookieSecurePolicy.None;
        });
        services.Configure<CookiePolicyOptions>(options =>
        {
            options.Secure = CookieSecurePolicy.Always;
            options.HttpOnly = HttpOnlyPolicy.Always;
            options.MinimumSameSitePolicy = SameSiteMode.Lax;
        });
        services.AddRateLimiter(RateLimits.Configure);
        return services;
    }
}
