namespace MeetingOrchestrator.GraphSimulator.Subscriptions;

/// <summary>
/// Graph calls https URLs anywhere; the simulator calls http URLs of this machine and no others, so that a demo can never be made to call
/// out to a network.
/// </summary>
internal static class Loopback
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static bool Is(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri is { Scheme: "http", IsLoopback: true, UserInfo: "", Fragment: "" };

    /// <summary>Follows no redirect and uses no proxy: either would leave the machine.</summary>
    public static HttpClient Client() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false }) { Timeout = Patience };
}
