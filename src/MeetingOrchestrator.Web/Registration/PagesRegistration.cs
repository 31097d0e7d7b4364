using System.Text.Encodings.Web;
using System.Text.Unicode;
using MeetingOrchestrator.Web.Access;
using MeetingOrchestrator.Web.Api;
using MeetingOrchestrator.Web.Commands;
using MeetingOrchestrator.Web.Components.Office;
using MeetingOrchestrator.Web.Components.Shared;
using MeetingOrchestrator.Web.Endpoints;
using MeetingOrchestrator.Web.Links;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HostFiltering;
using LinkOptions = MeetingOrchestrator.Application.Links.LinkOptions;

namespace MeetingOrchestrator.Web.Registration;

/// <summary>Adds and maps everything that is reached over HTTP.</summary>
internal static class PagesRegistration
{
    private static readonly string[] LoopbackHosts = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Adds the pages. The use cases, the texts, a <see cref="TimeProvider"/> and data protection are registered by the host.</summary>
    /// <param name="services">The services.</param>
    /// <param name="publicUrl">Where a reverse proxy lets others reach the service; null where it does not.</param>
    public static IServiceCollection AddPages(this IServiceCollection services, Uri? publicUrl)
    {
        services.AddRazorComponents();
        // Without this every Cyrillic letter is written as a number, which makes a Russian page several times its size.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddAccess();
        services.AddSingleton(new PublicAddress.Given(publicUrl));
        services.Configure<LinkOptions>(links => links.PublicUrl = publicUrl?.AbsoluteUri ?? links.PublicUrl);
        services.AddSingleton<Notes>().AddSingleton<Drafts>();
        services.AddSingleton<MeetingWording>().AddSingleton<RefusalTexts>().AddSingleton<StepTexts>();
        services.AddSingleton<ProblemWriter>();
        services.AddSingleton<PageOutcomes>().AddSingleton<OfficeReader>().AddSingleton<OfficeCommands>();
        // A forged host could otherwise reach the pages of this machine.
        services.Configure<HostFilteringOptions>(options =>
        {
            options.AllowedHosts = [.. LoopbackHosts, .. publicUrl is null ? [] : new[] { publicUrl.Host }];
            options.IncludeFailureMessage = false;
        });
        // The framework's lines name the path of each request, and the path of a calendar feed is a secret.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning));
        return services;
    }

    /// <summary>Keeps the keys of cookies and forms in the data folder: with new ones at each start, every restart would end all sessions.</summary>
    public static IServiceCollection AddCookieKeys(this IServiceCollection services, DataFolder folder)
    {
        services.AddDataProtection().SetApplicationName("MeetingOrchestrator").PersistKeysToFileSystem(new DirectoryInfo(folder.CookieKeys));
        return services;
    }

    /// <summary>Maps the pages: the route table of the service.</summary>
    public static void MapPages(this WebApplication app)
    {
        app.UseMiddleware<PublicAddress>();
        app.UseMiddleware<SecurityHeaders>();
        // Before whatever sets a cookie: one set outside would lack what makes it safe.
        app.UseCookiePolicy();
        app.UseMiddleware<ReaderLanguage>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = TellAsync,
            StatusCodeSelector = exception => exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePages(status => IsForPeople(status.HttpContext) ? TellAsync(status.HttpContext) : Task.CompletedTask);
        app.UseMiddleware<PlainQuery>();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();

        app.MapGet("/healthz", () => TypedResults.Text("ok")).RequireAuthorization(Policies.Public);
        app.MapAssets();
        app.MapLinks();
        app.MapRoom();
        app.MapFeeds();
        app.MapWebhook();
        app.MapOffice();
        app.MapApi();
    }

    private static Task TellAsync(HttpContext context) => ProblemWriter.IsApi(context)
        ? ProblemWriter.WriteAsync(context, context.Response.StatusCode)
        : StatusPages.Of(context.Response.StatusCode).ExecuteAsync(context);

    private static bool IsForPeople(HttpContext context) =>
        !context.Request.Path.StartsWithSegments("/graph", StringComparison.Ordinal) && context.Request.Path != "/healthz";
}
