using System.Globalization;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Localization;

namespace MeetingOrchestrator.Web.Access;

/// <summary>
/// The reader's language: asked for in the query, else kept in a cookie, else the browser's. It is chosen per reader, never per deployment.
/// </summary>
internal sealed class ReaderLanguage(RequestDelegate next)
{
    /// <summary>The query's key.</summary>
    public const string Key = "language";

    private const string Cookie = "__Host-mo-language";

    /// <summary>The language of the request that is being answered.</summary>
    public static Language Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ru" ? Language.Russian : Language.English;

    /// <summary>Whether the reader chose a language; otherwise it is a guess.</summary>
    public static bool IsChosen(HttpContext context) => Parse(context.Request.Cookies[Cookie]) is not null;

    /// <summary>The language tag: <c>ru</c>, <c>en</c>.</summary>
    public static string Tag(Language language) => language == Language.Russian ? "ru" : "en";

    /// <summary>Keeps the language for this browser.</summary>
    public static void Keep(HttpContext context, Language language) => context.Response.Cookies.Append(
        Cookie, Tag(language), new CookieOptions { Path = "/", SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365) });

    public async Task InvokeAsync(HttpContext context)
    {
        var asked = Parse(context.Request.Query[Key]);
        if (asked is { } chosen)
        {
            Keep(context, chosen);
        }

        var language = asked ?? Parse(context.Request.Cookies[Cookie]) ?? Preferred(context.Request);
        using (LanguageScope.Enter(language == Language.Russian ? HouseCultures.Russian : HouseCultures.English))
        {
            await next(context);
        }
    }

    private static Language Preferred(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(accepted => accepted.Quality ?? 1)
        .Select(accepted => Parse(accepted.Value.ToString().Split('-')[0]))
        .FirstOrDefault(language => language is not null) ?? Language.English;

    private static Language? Parse(string? tag) => tag switch
    {
        "ru" => Language.Russian,
        "en" => Language.English,
        _ => null,
    };
}
