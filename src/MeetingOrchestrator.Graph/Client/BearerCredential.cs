using Azure.Core;
using Azure.Identity;

namespace MeetingOrchestrator.Graph.Client;

/// <summary>The simulator's fixed token.</summary>
internal sealed class BearerCredential(Func<string> source, TimeProvider time) : TokenCredential
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(Read(), time.GetUtcNow() + Lifetime);

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        ValueTask.FromResult(GetToken(requestContext, cancellationToken));

    private string Read()
    {
        string token;
        try
        {
            token = source().Trim();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CredentialUnavailableException("The bearer file cannot be read.", exception);
        }

        // A line break would make the header's own parser throw, and its message may quote the token.
        return token.Length > 0 && token.All(character => character is > ' ' and < '\x7f')
            ? token
            : throw new CredentialUnavailableException("The bearer token is empty or holds characters that a header cannot carry.");
    }
}
