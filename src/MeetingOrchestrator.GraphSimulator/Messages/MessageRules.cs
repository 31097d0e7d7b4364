using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Messages;

internal static class MessageRules
{
    private static readonly string[] RecipientLists = ["toRecipients", "ccRecipients", "bccRecipients"];

    /// <summary>[D] Custom internet headers start with x-.</summary>
    public static Refusal? Headers(JsonObject properties) =>
        (properties["internetMessageHeaders"] as JsonArray ?? [])
            .Select(header => header!["name"].Text()!)
            .FirstOrDefault(name => !name.StartsWith("x-", StringComparison.OrdinalIgnoreCase)) is { } wrong
            ? new Refusal(400, "InvalidInternetMessageHeader", $"The internet message header name '{wrong}' should start with 'x-' or 'X-'.")
            : null;

    /// <summary>The addresses in To, Cc and Bcc, in this order.</summary>
    public static IEnumerable<string?> Recipients(StoredMessage message) => RecipientLists
        .SelectMany(list => message.Resource[list]!.AsArray())
        .Select(recipient => recipient!["emailAddress"]?["address"].Text());

    /// <summary>[3] A message without a valid recipient cannot be sent.</summary>
    public static Refusal? Sendable(StoredMessage message)
    {
        var addresses = Recipients(message).ToList();
        return addresses.Count > 0 && addresses.All(address => address?.Contains('@') == true)
            ? null
            : new Refusal(400, "ErrorInvalidRecipients", "At least one valid recipient is needed, and every recipient must be valid.");
    }
}
