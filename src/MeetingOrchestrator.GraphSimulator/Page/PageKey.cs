using System.Security.Cryptography;
using System.Text;

namespace MeetingOrchestrator.GraphSimulator.Page;

/// <summary>
/// Lets a browser of this machine in: the key of this process comes once in the address, and from then on in a cookie, so that it does not
/// stay in the address bar. Other users of the machine do not know it; another site cannot use it, since the page changes nothing.
/// </summary>
internal sealed class PageKey
{
    public string Value { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>Cookies do not distinguish ports: two simulators on one machine must not share a name.</summary>
    public static string CookieName(HttpContext context) => $"simulator-page-{context.Connection.LocalPort}";

    public bool IsInAddress(HttpContext context) => Same(context.Request.Query["key"].ToString());

    public bool IsInCookie(HttpContext context) => Same(context.Request.Cookies[CookieName(context)] ?? "");

    public void Hand(HttpContext context) => context.Response.Cookies.Append(CookieName(context), Value, new CookieOptions
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Path = Control.ControlFace.BasePath,
    });

    private bool Same(string given) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(Value));
}
