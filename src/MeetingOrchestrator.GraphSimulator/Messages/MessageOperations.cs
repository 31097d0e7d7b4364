using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.Outlook;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Messages;

internal static class MessageOperations
{
    private const string MessageId = "internetMessageId";
    private const string Headers = "internetMessageHeaders";

    private static readonly string[] Texts = [MessageId, "subject"];
    private static readonly string[] Dates = ["receivedDateTime", "sentDateTime", "createdDateTime", "lastModifiedDateTime"];

    /// <summary>[D] A draft in Drafts, from JSON or from MIME. Posting twice makes two drafts.</summary>
    public static GraphAnswer Create(GraphCall call)
    {
        var (message, refusal) = NewMessage.Create(call, call.Body);
        if (refusal is not null)
            return refusal;
        call.Mailbox.Save(message!);
        return Show(call, message!, 201);
    }

    public static GraphAnswer Get(GraphCall call) => Find(call) is { } message ? Show(call, message, 200) : Refusals.ItemNotFound;

    /// <summary>[D] Across all folders, drafts too; newest first.</summary>
    public static GraphAnswer List(GraphCall call)
    {
        if (BadExpand(call) is { } refusal)
            return refusal;
        var live = call.Mailbox.Messages.Where(message => message.Removed is null).Reverse();
        // With the key forgotten, the search for a sent message finds none.
        if (call.Options.ForgetIdempotency && call.Option("$filter")?.Contains(MessageId, StringComparison.Ordinal) == true)
            live = [];
        return ItemList.Answer(call, live, Texts, Dates, message => Render(call, message), "messages");
    }

    /// <summary>[D] 202, and the draft moves to Sent Items. What is no draft cannot be sent again [U: status and code].</summary>
    public static GraphAnswer Send(GraphCall call)
    {
        if (Find(call) is not { } message)
            return Refusals.ItemNotFound;
        if (message.Folder != Folders.Drafts)
            return new Refusal(400, "ErrorInvalidRequest", "The message is not a draft.");
        if (MessageRules.Sendable(message) is { } refusal)
            return refusal;
        Deliver(call, message);
        call.Mailbox.Save(message);
        NonDelivery.OfBouncing(call, message);
        return new GraphAnswer(202, ResourceId: message.Id);
    }

    /// <summary>[D] 202 without a body. A copy is kept unless saveToSentItems is false; its id is not told to the caller.</summary>
    public static GraphAnswer SendMail(GraphCall call)
    {
        var (message, refusal) = NewMessage.Create(call, call.Body["message"]?.AsObject() ?? []);
        if ((refusal ?? MessageRules.Sendable(message!)) is { } refused)
            return refused;
        Deliver(call, message!);
        if (call.Body["saveToSentItems"] is JsonValue save && !save.GetValue<bool>())
            message!.Removed = "notSaved";
        call.Mailbox.Save(message!);
        NonDelivery.OfBouncing(call, message!);
        return new GraphAnswer(202, ResourceId: message!.Id);
    }

    private static void Deliver(GraphCall call, StoredMessage message)
    {
        var now = Instants.Utc(call.Now);
        message.Folder = Folders.SentItems;
        message.Version++;
        message.Resource["parentFolderId"] = Folders.Id(call.Options, Folders.SentItems);
        message.Resource["isDraft"] = false;
        message.Resource["sentDateTime"] = now;
        message.Resource["receivedDateTime"] = now;
        message.Resource["lastModifiedDateTime"] = now;
    }

    private static StoredMessage? Find(GraphCall call)
    {
        var id = call.Ids[0];
        var found = call.Mailbox.Message(id)
            ?? call.Mailbox.Messages.FirstOrDefault(message => OutlookIds.IsMovable(id, message, message.Folder));
        return found is { Removed: null } ? found : null;
    }

    private static Refusal? BadExpand(GraphCall call) =>
        call.Option("$expand") is { } expand && ExtendedProperties.ExpandedIds(expand) is null
            ? Refusals.NotModelled($"$expand={expand}")
            : null;

    private static GraphAnswer Show(GraphCall call, StoredMessage message, int status)
    {
        if (BadExpand(call) is { } refusal)
            return refusal;
        var shown = Render(call, message);
        shown.Insert(0, "@odata.context", call.Context("messages/$entity"));
        return new GraphAnswer(status, shown, message.Id);
    }

    private static JsonObject Render(GraphCall call, StoredMessage message)
    {
        var shown = new JsonObject
        {
            ["@odata.etag"] = OutlookIds.ETag(message),
            ["id"] = OutlookIds.Shown(call, message, message.Folder),
            ["changeKey"] = OutlookIds.ChangeKey(message),
        };
        // [D] Attachments are shown only when expanded, which is not modelled; internet headers only when selected.
        foreach (var (name, value) in message.Resource.Where(property => property.Key is not ("attachments" or Headers)))
            shown[name] = value?.DeepClone();
        if (call.Option("$select")?.Split(',', StringSplitOptions.TrimEntries).Contains(Headers) == true)
            shown[Headers] = message.Resource[Headers]?.DeepClone() ?? MimeMessage.Headers(message.Mime);
        if (call.Option("$expand") is { } expand)
            shown[ExtendedProperties.Name] = ExtendedProperties.Show(message, ExtendedProperties.ExpandedIds(expand)!);
        return Selection.Apply(call, shown);
    }
}
