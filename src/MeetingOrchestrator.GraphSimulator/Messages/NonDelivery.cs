using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Messages;

/// <summary>
/// Mail that comes back: 202 promises no delivery [D], and the report of non-delivery arrives in the inbox as a message of class
/// REPORT.IPM.Note.NDR [3] whose In-Reply-To names ours [U].
/// </summary>
internal static class NonDelivery
{
    private const string MessageClass = "String 0x001A"; // [D] PidTagMessageClass

    public static void OfFirstRecipient(GraphCall call, StoredMessage sent) => Return(call, sent, MessageRules.Recipients(sent).First()!);

    /// <summary>One report for each recipient whose mail is made to bounce.</summary>
    public static void OfBouncing(GraphCall call, StoredMessage sent)
    {
        foreach (var address in MessageRules.Recipients(sent).OfType<string>().Where(call.Mailbox.BouncingAddresses.Contains))
            Return(call, sent, address);
    }

    private static void Return(GraphCall call, StoredMessage sent, string address)
    {
        var key = $"{sent.Id} {address.ToUpperInvariant()}";
        var id = Outlook.OutlookIds.NewImmutable("report", key);
        var resource = NewMessage.Resource(call, id, $"<{DeterministicId.Hex("report", key)[..32]}@simulator.invalid>");
        var sender = new JsonObject
        {
            ["emailAddress"] = new JsonObject
            {
                ["name"] = "Microsoft Outlook",
                // [3] The system mailbox that Exchange reports from.
                ["address"] = "MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@" + call.Options.OrganizerAddress.Split('@')[^1],
            },
        };
        resource["subject"] = $"Undeliverable: {sent.Resource["subject"].Text()}"; // [3]
        resource["body"] = new JsonObject { ["contentType"] = "text", ["content"] = $"Your message to {address} couldn't be delivered." };
        resource["bodyPreview"] = resource["body"]!["content"]!.DeepClone();
        resource["sender"] = sender;
        resource["from"] = sender.DeepClone();
        resource["toRecipients"] = new JsonArray(NewMessage.Organizer(call.Options));
        resource["parentFolderId"] = Folders.Id(call.Options, Folders.Inbox);
        resource["isDraft"] = false;
        resource["isRead"] = false;
        resource["internetMessageHeaders"] = Headers(sent.Resource["internetMessageId"].Text()!);
        call.Mailbox.Save(new StoredMessage
        {
            Id = id,
            Key = key,
            Folder = Folders.Inbox,
            Resource = resource,
            ExtendedProperties = [new JsonObject { ["id"] = MessageClass, ["value"] = "REPORT.IPM.Note.NDR" }],
        });
    }

    private static JsonArray Headers(string messageId) =>
    [
        Header("Content-Type", "multipart/report; report-type=delivery-status"), Header("Auto-Submitted", "auto-replied"),
        Header("In-Reply-To", messageId), Header("References", messageId),
    ];

    private static JsonObject Header(string name, string value) => new() { ["name"] = name, ["value"] = value };
}
