using MeetingOrchestrator.GraphSimulator.Outlook;
using MeetingOrchestrator.GraphSimulator.Shapes;
using static MeetingOrchestrator.GraphSimulator.Shapes.CommonShapes;
using static MeetingOrchestrator.GraphSimulator.Shapes.Shape;

namespace MeetingOrchestrator.GraphSimulator.Messages;

/// <summary>[D] message as v1.0 metadata has it, as far as a client may write it.</summary>
internal static class MessageShapes
{
    public static readonly ObjectShape Create = Of(
        "message",
        ("subject", Text), ("body", Body), ("toRecipients", List(Recipient)), ("ccRecipients", List(Recipient)),
        ("bccRecipients", List(Recipient)), ("replyTo", List(Recipient)), ("from", Recipient), ("sender", Recipient),
        ("importance", Importance), ("categories", List(Text)), ("internetMessageId", Text),
        ("internetMessageHeaders", List(Of("internetMessageHeader", ("name", Text), ("value", Text)) with { Required = ["name", "value"] })),
        ("attachments", List(FileAttachment)), ("isDeliveryReceiptRequested", Flag), ("isReadReceiptRequested", Flag),
        ("flag", Of("followupFlag", ("flagStatus", OneOf("notFlagged", "complete", "flagged")))),
        (ExtendedProperties.Name, List(SingleValueProperty))) with
    {
        ReadOnly =
        [
            "id", "bodyPreview", "changeKey", "conversationId", "conversationIndex", "createdDateTime", "hasAttachments",
            "inferenceClassification", "isDraft", "isRead", "lastModifiedDateTime", "parentFolderId", "receivedDateTime", "sentDateTime",
            "uniqueBody", "webLink",
        ],
    };

    public static readonly ObjectShape SendMail =
        Action("sendMail", ("message", Create), ("saveToSentItems", Flag)) with { Required = ["message"] };
}
