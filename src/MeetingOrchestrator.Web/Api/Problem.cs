using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Domain.Kernel;
using Texts = MeetingOrchestrator.Localization.Api;

namespace MeetingOrchestrator.Web.Api;

/// <summary>Why nothing was done, as it goes over the wire (RFC 9457) once it is put into words for its reader.</summary>
/// <param name="Status">The status.</param>
/// <param name="Code">Stable code; the end of the problem's type.</param>
/// <param name="Arguments">What fills the sentence's placeholders.</param>
internal sealed record Problem(int Status, string Code, params IReadOnlyList<object> Arguments)
{
    /// <summary>JSON path of the place in the body; null where it is not about one.</summary>
    public string? Path { get; init; }

    /// <summary>The decider's "no".</summary>
    public static Problem Of(Refusal refusal) => new(RefusalStatus.Of(refusal), refusal.Code, refusal.Arguments);

    /// <summary>A body that cannot be read. What an import calls a file is a request here.</summary>
    public static Problem Of(ImportError error) => new(
        error.Code == Localization.Imports.TooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest,
        error.Code.Replace("import.", "request.", StringComparison.Ordinal),
        error.Arguments)
    {
        Path = error.Path,
    };

    /// <summary>The problem of a status that the framework gave without a body.</summary>
    public static Problem Of(int status, PathString path) => status switch
    {
        StatusCodes.Status404NotFound => new(status, path.Value!.Contains("/commands/", StringComparison.Ordinal) ? Texts.UnknownCommand : Texts.UnknownPath),
        StatusCodes.Status405MethodNotAllowed => new(status, Texts.UnknownMethod),
        StatusCodes.Status413PayloadTooLarge => new(status, Texts.TooLarge, ApiBody.MaximumBytes / 1024),
        StatusCodes.Status415UnsupportedMediaType => new(status, Texts.MediaType),
        StatusCodes.Status429TooManyRequests => new(status, Texts.Busy),
        >= 500 => new(status, Texts.Failed),
        _ => new(status, Texts.Malformed),
    };
}
