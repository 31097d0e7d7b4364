using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace MeetingOrchestrator.Web.Links;

/// <summary>What came of the last act, told once on the page that follows.</summary>
/// <param name="Done">Whether it was done.</param>
/// <param name="Text">The sentence, in the language of whoever acted.</param>
public sealed record Note(bool Done, string Text);

/// <summary>Carries a note over the redirect that follows a form, in a cookie that only this service can write and read.</summary>
internal sealed class Notes(IDataProtectionProvider protection)
{
    private const string Cookie = "__Host-mo-note";
    private static readonly CookieOptions Options = new() { Path = "/", SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromMinutes(5) };
    private readonly IDataProtector _protector = protection.CreateProtector("MeetingOrchestrator.Note");

    public void Leave(HttpContext context, Note note) =>
        context.Response.Cookies.Append(Cookie, _protector.Protect(JsonSerializer.Serialize(note)), Options);

    /// <summary>The note left, if any; it is gone afterwards.</summary>
    public Note? Take(HttpContext context)
    {
        if (context.Request.Cookies[Cookie] is not { Length: > 0 } kept)
        {
            return null;
        }

        context.Response.Cookies.Delete(Cookie, Options);
        try
        {
            return JsonSerializer.Deserialize<Note>(_protector.Unprotect(kept));
        }
        catch (CryptographicException)
        {
            // Written under a key that is gone, or by somebody else: a lost note is no harm.
            return null;
        }
    }
}
