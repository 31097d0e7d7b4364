using System.Globalization;
using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.Outlook;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Messages;

/// <summary>
/// [D] A draft with the defaults Exchange gives it. Its internetMessageId is the one of the MIME source [U: Exchange may replace it];
/// without one it is made up.
/// </summary>
internal static class NewMessage
{
    public static (StoredMessage? Message, Refusal? Refusal) Create(GraphCall call, JsonObject given)
    {
        var (properties, refusal) = call.Mime is { } mime ? MimeMessage.Read(mime) : (given, null);
        if ((refusal ?? MessageRules.Headers(properties)) is { } refused)
            return (null, refused);
        var key = properties["internetMessageId"].Text() ?? DeterministicId.Hex("content", Json.Line(properties));
        // Two drafts may carry one Message-ID: nothing in Exchange makes it a key.
        var earlier = call.Mailbox.Messages.Count(other => other.Key == key).ToString(CultureInfo.InvariantCulture);
        var id = OutlookIds.NewImmutable("message", call.Options.Organizer, key, earlier);
        var message = new StoredMessage
        {
            Id = id,
            Key = key,
            Folder = Folders.Drafts,
            Mime = call.Mime is null ? null : Convert.ToBase64String(call.Mime),
            Resource = Resource(call, id, $"<{DeterministicId.Hex("internetMessageId", id)[..32]}@simulator.invalid>"),
        };
        foreach (var (name, value) in properties)
        {
            if (name != ExtendedProperties.Name && !name.Contains("@odata.", StringComparison.Ordinal))
                message.Resource[name] = value?.DeepClone();
        }
        ExtendedProperties.Merge(message, properties[ExtendedProperties.Name]);
        Complete(message.Resource);
        return (message, null);
    }

    private static void Complete(JsonObject resource)
    {
        resource["bodyPreview"] = Preview.Of(resource["body"]?["contentType"].Text(), resource["body"]?["content"].Text());
        if (resource["attachments"] is JsonArray { Count: > 0 })
            resource["hasAttachments"] = true;
    }

    /// <summary>A draft with its defaults.</summary>
    public static JsonObject Resource(GraphCall call, string id, string internetMessageId)
    {
        var now = Instants.Utc(call.Now);
        return new JsonObject
        {
            ["createdDateTime"] = now,
            ["lastModifiedDateTime"] = now,
            ["categories"] = new JsonArray(),
            ["receivedDateTime"] = now,
            ["sentDateTime"] = now,
            ["hasAttachments"] = false,
            ["internetMessageId"] = internetMessageId,
            ["subject"] = "",
            ["bodyPreview"] = "",
            ["importance"] = "normal",
            ["parentFolderId"] = Folders.Id(call.Options, Folders.Drafts),
            ["conversationId"] = OutlookIds.NewImmutable("conversation", id),
            ["isDeliveryReceiptRequested"] = false,
            ["isReadReceiptRequested"] = false,
            ["isRead"] = true,
            ["isDraft"] = true,
            ["webLink"] = $"https://outlook.office365.com/owa/?itemid={Uri.EscapeDataString(id)}&exvsurl=1&viewmodel=ReadMessageItem",
            ["inferenceClassification"] = "focused",
            ["body"] = new JsonObject { ["contentType"] = "text", ["content"] = "" },
            ["sender"] = Organizer(call.Options),
            ["from"] = Organizer(call.Options),
            ["toRecipients"] = new JsonArray(),
            ["ccRecipients"] = new JsonArray(),
            ["bccRecipients"] = new JsonArray(),
            ["replyTo"] = new JsonArray(),
            ["flag"] = new JsonObject { ["flagStatus"] = "notFlagged" },
        };
    }

    public static JsonObject Organizer(SimulatorOptions options) => new()
    {
        ["emailAddress"] = new JsonObject { ["name"] = options.OrganizerAddress, ["address"] = options.OrganizerAddress },
    };
}
