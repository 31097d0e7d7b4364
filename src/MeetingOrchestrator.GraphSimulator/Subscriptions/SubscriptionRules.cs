using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;

namespace MeetingOrchestrator.GraphSimulator.Subscriptions;

/// <summary>What Graph refuses about a subscription beyond its shape.</summary>
internal static class SubscriptionRules
{
    private const int LongestClientState = 128; // [D]

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4_230); // [D]
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(45); // [D] a shorter one is lengthened

    private static readonly string[] ChangeTypes = ["created", "updated", "deleted"];

    private static readonly string[] NotModelled =
        ["encryptionCertificate", "encryptionCertificateId", "notificationQueryOptions", "notificationUrlAppId"];

    public static Refusal? OfNew(JsonObject body, SimulatorOptions options, DateTimeOffset now)
    {
        if (body["includeResourceData"] is JsonValue rich && rich.GetValue<bool>())
            return Refusals.NotModelled("notifications with resource data");
        if (NotModelled.FirstOrDefault(name => body[name] is not null) is { } unknown)
            return Refusals.NotModelled($"the property '{unknown}' of a subscription");
        if (body["changeType"].Text()!.Split(',').Any(type => !ChangeTypes.Contains(type.Trim())))
            return Invalid($"changeType must name some of {string.Join(", ", ChangeTypes)}.");
        if (WatchedResource.Parse(body["resource"].Text()!, options) is null)
            return Refusals.NotModelled($"a subscription to '{body["resource"].Text()}'");
        if (body["clientState"].Text() is { Length: > LongestClientState })
            return Invalid($"clientState is longer than {LongestClientState} characters.");
        if (!Loopback.Is(body["notificationUrl"].Text())
            || (body["lifecycleNotificationUrl"] is not null && !Loopback.Is(body["lifecycleNotificationUrl"].Text())))
            return Invalid("The simulator notifies only http URLs of this machine.");
        return Expiry(body, now).Refusal;
    }

    /// <summary>The expiry to store, or why it is refused.</summary>
    public static (DateTimeOffset At, Refusal? Refusal) Expiry(JsonObject body, DateTimeOffset now)
    {
        var wanted = Instants.Parse(body["expirationDateTime"].Text()!);
        if (wanted <= now)
            return (default, Invalid("Subscription expiration can only be in the future."));
        if (wanted - now > Longest)
            return (default, Invalid($"Subscription expiration can only be {Longest.TotalMinutes} minutes in the future."));
        return (wanted - now < Shortest ? now + Shortest : wanted, null);
    }

    public static Refusal Invalid(string message) => new(400, "ValidationError", message); // [3] code
}
