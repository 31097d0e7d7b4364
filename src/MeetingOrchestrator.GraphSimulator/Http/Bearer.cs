using System.Security.Cryptography;
using System.Text;

namespace MeetingOrchestrator.GraphSimulator.Http;

internal static class Bearer
{
    private const string Scheme = "Bearer ";

    /// <summary>Null when the token is the expected one; otherwise Graph's 401 with the wording for a missing or a wrong token [3].</summary>
    public static Refusal? Check(string header, string expected)
    {
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || header.Length == Scheme.Length)
            return new Refusal(401, "InvalidAuthenticationToken", "Access token is empty.");
        var given = Encoding.UTF8.GetBytes(header[Scheme.Length..].Trim());
        return CryptographicOperations.FixedTimeEquals(given, Encoding.UTF8.GetBytes(expected))
            ? null
            : new Refusal(401, "InvalidAuthenticationToken", "Access token validation failure. Invalid audience.");
    }
}
