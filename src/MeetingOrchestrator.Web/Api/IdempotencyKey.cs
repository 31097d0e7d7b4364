using Texts = MeetingOrchestrator.Localization.Api;

namespace MeetingOrchestrator.Web.Api;

/// <summary>
/// The header <c>Idempotency-Key</c> (draft-ietf-httpapi-idempotency-key-header): a string of structured fields, taken without its quotation
/// marks as well, since many clients send it so.
/// </summary>
internal static class IdempotencyKey
{
    public const string Header = "Idempotency-Key";

    /// <summary>The longest key, in characters.</summary>
    public const int MaximumLength = 128;

    /// <summary>The key, or what is wrong with the header.</summary>
    public static (string? Key, Problem? Problem) Read(IHeaderDictionary headers)
    {
        if (headers[Header].Count == 0)
        {
            return (null, new Problem(StatusCodes.Status400BadRequest, Texts.NoKey, Header));
        }

        var key = headers[Header] is [{ } given] ? Unquoted(given) : string.Empty;
        return key.Length is >= 1 and <= MaximumLength && key.All(c => c is > ' ' and < '\u007f' and not ('"' or '\\' or ','))
            ? (key, null)
            : (null, new Problem(StatusCodes.Status400BadRequest, Texts.BadKey, Header, MaximumLength));
    }

    private static string Unquoted(string given) => given is ['"', .. var key, '"'] ? key : given;
}
