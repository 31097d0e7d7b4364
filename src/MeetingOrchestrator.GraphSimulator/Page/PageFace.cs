using System.Globalization;
using MeetingOrchestrator.GraphSimulator.Hosting;

namespace MeetingOrchestrator.GraphSimulator.Page;

/// <summary>
/// What was sent and what stands in the calendar, for a person to look at: <c>/_simulator/</c>, reading only. Scripts are forbidden to every
/// page; the HTML of a mail is a document of its own, in a sandbox.
/// </summary>
internal sealed class PageFace(SimulatedTenant tenant, PageKey key)
{
    private const string Policy = "default-src 'none'; style-src 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private const string MailPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox";

    /// <summary>Whether the request is for the page and not for the control API.</summary>
    public static bool Is(HttpRequest request) => HttpMethods.IsGet(request.Method)
        && Segments(request) is [] or ["page.css"] or ["mail", ..] or ["event", ..];

    public async Task AnswerAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        // A name that leads here from elsewhere (DNS rebinding) is not this page's name.
        if (context.Request.Host.Host is not ("127.0.0.1" or "localhost"))
        {
            await RefuseAsync(context, 400, "The host is not this machine.");
            return;
        }
        if (key.IsInAddress(context))
        {
            key.Hand(context);
            context.Response.Redirect(context.Request.Path.ToUriComponent());
            return;
        }
        if (!key.IsInCookie(context))
        {
            await RefuseAsync(context, 401, "Open the page by the link with its key.");
            return;
        }
        await ShowAsync(context);
    }

    private async Task ShowAsync(HttpContext context)
    {
        var (type, content) = Content(Segments(context.Request));
        if (content is null)
        {
            await RefuseAsync(context, 404, "There is no such item.");
            return;
        }
        if (Segments(context.Request) is ["mail", _, "html"])
            context.Response.Headers.ContentSecurityPolicy = MailPolicy;
        context.Response.ContentType = $"{type}; charset=utf-8";
        await context.Response.WriteAsync(content, context.RequestAborted);
    }

    private (string Type, string? Content) Content(string[] segments)
    {
        lock (tenant.Gate)
        {
            return segments switch
            {
                [] => ("text/html", ListPage.Of(tenant).Text),
                ["page.css"] => ("text/css", PageStyle.Css),
                ["mail", var number] => ("text/html", Item(tenant.Mailbox.Messages, number) is { } message ? MailPage.Of(message, number).Text : null),
                // The mail's own markup, as it was sent: what it may do is said by the policy.
                ["mail", var number, "html"] => ("text/html", Item(tenant.Mailbox.Messages, number) is { } message ? MailContent.Of(message).Html : null),
                ["event", var number] => ("text/html", Item(tenant.Mailbox.Events, number) is { } item ? EventPage.Of(tenant, item).Text : null),
                _ => ("text/html", null),
            };
        }
    }

    private static T? Item<T>(IEnumerable<T> items, string number) where T : class =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? items.ElementAtOrDefault(place - 1) : null;

    private static string[] Segments(HttpRequest request) => request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries)[1..];

    private static Task RefuseAsync(HttpContext context, int status, string why)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(why, context.RequestAborted);
    }
}
