using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Web.Access;
using MeetingOrchestrator.Web.Components.Room;
using MeetingOrchestrator.Web.Components.Shared;
using MeetingOrchestrator.Web.Links;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MeetingOrchestrator.Web.Endpoints;

/// <summary>
/// Opening a personal link. Its secret comes in the body of a form: mail scanners and previews only follow addresses, and those carry
/// nothing, so looking at a link never opens it.
/// </summary>
internal static class LinkEndpoints
{
    // A whole address pasted is as good as the code in it.
    private const int LongestCode = 2000;

    public static void MapLinks(this IEndpointRouteBuilder routes)
    {
        var links = routes.MapGroup("/i").RequireAuthorization(Policies.Public);
        links.MapMethods("", [HttpMethods.Get, HttpMethods.Head], () => new RazorComponentResult<EnterPage>());
        links.MapPost("", OpenAsync).TakesForm().RequireRateLimiting(RateLimits.OpenLink);
    }

    private static async Task<Results<SeeOther, RazorComponentResult<StatusPage>>> OpenAsync(
        HttpContext context, IPersonalLinks links, IPersonalPages pages)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var secret = Secret(form["code"].ToString());
        var holder = await links.OpenPageAsync(secret, context.RequestAborted);
        if (holder is null || await pages.OpenAsync(holder, ReaderLanguage.Current, context.RequestAborted) is not { } page)
        {
            return StatusPages.NotFound;
        }

        await LinkSession.OpenAsync(context, holder, secret);
        if (!ReaderLanguage.IsChosen(context))
        {
            // The council knows the reader's language better than the browser of a ministry's computer.
            ReaderLanguage.Keep(context, page.Language);
        }

        return new SeeOther(LinkSession.Path);
    }

    private static string Secret(string given)
    {
        var text = given.Length <= LongestCode ? given.Trim() : "";
        return text[(text.LastIndexOf('#') + 1)..];
    }
}
