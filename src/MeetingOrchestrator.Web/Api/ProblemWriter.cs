using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Localization;
using MeetingOrchestrator.Web.Commands;
using MeetingOrchestrator.Web.Components.Shared;
using Microsoft.Extensions.Localization;
using Texts = MeetingOrchestrator.Localization.Api;

namespace MeetingOrchestrator.Web.Api;

/// <summary>Puts problems into words, in the language of the request: the title says what class of problem it is, the detail why and what would help.</summary>
internal sealed class ProblemWriter(
    IStringLocalizer<Texts> texts, IStringLocalizer<Imports> imports, IStringLocalizer<Values> values, RefusalTexts refusals)
{
    public const string ContentType = "application/problem+json";

    /// <summary>Whether a path is the API's, whose callers are programs: they get problems, not pages.</summary>
    public static bool IsApi(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) || context.Request.Path.StartsWithSegments("/openapi", StringComparison.Ordinal);

    /// <summary>Writes the problem of a status that came without a body.</summary>
    public static Task WriteAsync(HttpContext context, int status) =>
        context.RequestServices.GetRequiredService<ProblemWriter>().WriteAsync(context, Problem.Of(status, context.Request.Path));

    public Task WriteAsync(HttpContext context, Problem problem)
    {
        context.Response.StatusCode = problem.Status;
        context.Response.Headers.ContentLanguage = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        var body = new JsonObject
        {
            ["type"] = $"/problems/{problem.Code}",
            ["title"] = texts[Title(problem.Status)].Value,
            ["status"] = problem.Status,
            ["detail"] = Sentence(problem),
            ["code"] = problem.Code,
            ["arguments"] = new JsonArray([.. problem.Arguments.Select(Argument)]),
        };
        if (problem.Path is { } path)
        {
            body["path"] = path;
        }

        return ApiJson.WriteAsync(context, body, ContentType);
    }

    private static string Title(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => Texts.TitleNoCapacity,
        StatusCodes.Status403Forbidden => Texts.TitleForbidden,
        StatusCodes.Status404NotFound => Texts.TitleUnknown,
        StatusCodes.Status409Conflict => Texts.TitleConflict,
        StatusCodes.Status412PreconditionFailed => Texts.TitleStale,
        StatusCodes.Status413PayloadTooLarge => Texts.TitleTooLarge,
        StatusCodes.Status415UnsupportedMediaType => Texts.TitleMediaType,
        StatusCodes.Status422UnprocessableEntity => Texts.TitleOtherBody,
        StatusCodes.Status429TooManyRequests => Texts.TitleBusy,
        >= 500 => Texts.TitleFailed,
        _ => Texts.TitleMalformed,
    };

    private string Sentence(Problem problem)
    {
        var arguments = new ArgumentTexts(values, CultureInfo.CurrentCulture);
        var shown = problem.Arguments.Select(arguments.Of).ToArray<object>();
        // One after the other: an import's sentence of the same code may have other placeholders, which these arguments do not fill.
        return texts[problem.Code, shown] is { ResourceNotFound: false } own ? own
            : imports[problem.Code.Replace("request.", "import.", StringComparison.Ordinal), shown] is { ResourceNotFound: false } shared ? shared
            : refusals.Of(problem.Code, problem.Arguments);
    }

    private static JsonNode? Argument(object argument) => JsonSerializer.SerializeToNode(argument, argument.GetType(), EventJson.Options);
}
