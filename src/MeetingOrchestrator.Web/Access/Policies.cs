namespace MeetingOrchestrator.Web.Access;

/// <summary>Who may reach an endpoint. Every endpoint names exactly one of these; one that names none answers nobody.</summary>
internal static class Policies
{
    /// <summary>Everybody: what is shown tells nothing of anybody, or is guarded by a secret of its own.</summary>
    public const string Public = "public";

    /// <summary>Whoever opened a personal link that still holds. Not a sign-in: it shows what the letter said, and what its holder did.</summary>
    public const string PersonalLink = "personal-link";

    /// <summary>The chair's office, until it can sign in: connections from this machine, addressed to it, see <see cref="LoopbackHandler"/>.</summary>
    public const string OfficeLoopback = "office-loopback";

    /// <summary>Programs that use the JSON API, until they can sign in: connections from this machine, addressed to it.</summary>
    public const string ApiLoopback = "api-loopback";

    /// <summary>All of them.</summary>
    public static IReadOnlySet<string> All { get; } = new HashSet<string> { Public, PersonalLink, OfficeLoopback, ApiLoopback };
}
