using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.Messages.Mime;

namespace MeetingOrchestrator.GraphSimulator.Messages;

/// <summary>[D] A MIME source becomes a message with the properties a JSON body would have given it.</summary>
internal static class MimeMessage
{
    public static (JsonObject Properties, Refusal? Refusal) Read(byte[] source)
    {
        try
        {
            var root = MimePart.Parse(source);
            return root.Headers.Count == 0 ? ([], Invalid("it has no header field")) : (Properties(root), null);
        }
        catch (FormatException exception)
        {
            return ([], Invalid(exception.Message));
        }
    }

    /// <summary>The header fields of a stored MIME source; none for a message that was made from JSON.</summary>
    public static JsonArray Headers(string? base64) => base64 is null ? [] :
    [
        .. MimePart.Parse(Convert.FromBase64String(base64)).Headers
            .Select(field => new JsonObject { ["name"] = field.Name, ["value"] = field.Value }),
    ];

    // [3] code
    private static Refusal Invalid(string why) => new(400, "ErrorMimeContentInvalid", $"The MIME content is invalid: {why}.");

    private static JsonObject Properties(MimePart root)
    {
        var leaves = root.Leaves().ToList();
        var shown = leaves.Where(leaf => leaf.Disposition.Value != "attachment").ToList();
        var body = shown.FirstOrDefault(leaf => leaf.ContentType.Value == "text/html")
            ?? shown.FirstOrDefault(leaf => leaf.ContentType.Value == "text/plain");
        var properties = new JsonObject
        {
            ["subject"] = EncodedWords.Decode(root.Header("Subject") ?? ""),
            ["toRecipients"] = AddressList.Recipients(root.Header("To")),
            ["ccRecipients"] = AddressList.Recipients(root.Header("Cc")),
            ["bccRecipients"] = AddressList.Recipients(root.Header("Bcc")),
            ["replyTo"] = AddressList.Recipients(root.Header("Reply-To")),
            ["hasAttachments"] = leaves.Count != shown.Count,
            ["body"] = new JsonObject
            {
                ["contentType"] = body?.ContentType.Value == "text/html" ? "html" : "text",
                ["content"] = body is null ? "" : TransferEncoding.Text(body),
            },
        };
        if (root.Header("From") is { } from)
            properties["from"] = AddressList.Recipient(from);
        if (root.Header("Message-ID") is { } messageId)
            properties["internetMessageId"] = messageId;
        return properties;
    }
}
