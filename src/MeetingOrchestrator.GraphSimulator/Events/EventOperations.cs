using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.Messages;
using MeetingOrchestrator.GraphSimulator.Outlook;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Events;

internal static class EventOperations
{
    private const string Folder = Folders.Calendar;

    private static readonly string[] Texts = ["iCalUId", "subject"];
    private static readonly string[] Dates = ["createdDateTime", "lastModifiedDateTime"];

    /// <summary>
    /// Always 201. A replay of the same content under the same transactionId answers with the event as it is now [3]; other content is
    /// refused as ErrorDuplicateTransactionId, with either status [3].
    /// </summary>
    public static GraphAnswer Create(GraphCall call)
    {
        var transactionId = call.Body["transactionId"].Text();
        var known = call.Mailbox.Events.FirstOrDefault(
            other => other.Removed is null && transactionId is not null && other.TransactionId == transactionId
                && !call.Options.ForgetIdempotency);
        if (known is not null)
        {
            return JsonNode.DeepEquals(known.Request, call.Body) ? Show(call, known, 201) : new Refusal(
                call.Options.DuplicateTransactionStatus, "ErrorDuplicateTransactionId",
                "Your request can't be completed. The transactionId has already been used for another event.");
        }
        if (EventRules.OfNew(call.Body, call.Options.Limits.Attendees) is { } refusal)
            return refusal;
        var created = NewEvent.Create(call);
        if (Apply(created, call.Body) is { } refused)
            return refused;
        call.Mailbox.Save(created);
        MeetingMail.Created(call, created);
        return Show(call, created, 201);
    }

    public static GraphAnswer Get(GraphCall call) => Find(call) is { } found ? Show(call, found, 200) : Refusals.ItemNotFound;

    public static GraphAnswer List(GraphCall call)
    {
        if (BadExpand(call) is { } refusal)
            return refusal;
        var live = call.Mailbox.Events.Where(item => item.Removed is null);
        return ItemList.Answer(call, live, Texts, Dates, item => Render(call, item), "events");
    }

    /// <summary>[D] The events that overlap a window, by their start [U].</summary>
    public static GraphAnswer View(GraphCall call)
    {
        var (window, wrong) = CalendarWindow.Read(call);
        if ((wrong ?? BadExpand(call)) is { } refusal)
            return refusal;
        var live = call.Mailbox.Events.Where(item => item.Removed is null && window!.Holds(item)).OrderBy(item => CalendarWindow.At(item, "start"));
        return ItemList.Answer(call, live, Texts, Dates, item => Render(call, item), "calendarView");
    }

    public static GraphAnswer Update(GraphCall call)
    {
        if (Find(call) is not { } found)
            return Refusals.ItemNotFound;
        if (OutlookIds.CheckIfMatch(call, found) is { } conflict)
            return conflict;
        var before = found.Resource.Copy();
        if ((EventRules.OfAny(call.Body, call.Options.Limits.Attendees) ?? Apply(found, call.Body)) is { } refusal)
            return refusal;
        MeetingMail.Updated(call, before, found);
        Touch(call, found);
        return Show(call, found, 200);
    }

    /// <summary>[D] 202, and the event moves to Deleted Items; reading it afterwards answers 404 [U].</summary>
    public static GraphAnswer Cancel(GraphCall call)
    {
        if (Find(call) is not { } found)
            return Refusals.ItemNotFound;
        found.CancelComment = call.Body["comment"].Text();
        found.Resource["isCancelled"] = true;
        return Remove(call, found, "cancelled", 202);
    }

    public static GraphAnswer Delete(GraphCall call)
    {
        if (Find(call) is not { } found)
            return Refusals.ItemNotFound;
        return OutlookIds.CheckIfMatch(call, found) ?? Remove(call, found, "deleted", 204);
    }

    private static GraphAnswer Remove(GraphCall call, StoredEvent found, string how, int status)
    {
        found.Removed = how;
        MeetingMail.Removed(call, found);
        Touch(call, found);
        return new GraphAnswer(status, ResourceId: found.Id);
    }

    private static void Touch(GraphCall call, StoredEvent changed)
    {
        changed.Version++;
        changed.Resource["lastModifiedDateTime"] = Instants.Utc(call.Now);
        call.Mailbox.Save(changed);
    }

    private static Refusal? Apply(StoredEvent target, JsonObject body)
    {
        var (merged, refusal) = EventMerge.Merge(target.Resource, body);
        if (refusal is not null)
            return refusal;
        foreach (var (name, value) in merged)
            target.Resource[name] = value?.DeepClone();
        ExtendedProperties.Merge(target, body[ExtendedProperties.Name]);
        return null;
    }

    private static StoredEvent? Find(GraphCall call)
    {
        var found = call.Mailbox.Event(call.Ids[0])
            ?? call.Mailbox.Events.FirstOrDefault(item => OutlookIds.IsMovable(call.Ids[0], item, Folder));
        return found is { Removed: null } ? found : null;
    }

    private static GraphAnswer Show(GraphCall call, StoredEvent item, int status)
    {
        if (BadExpand(call) is { } refusal)
            return refusal;
        var shown = Render(call, item);
        shown.Insert(0, "@odata.context", call.Context("events/$entity"));
        return new GraphAnswer(status, shown, item.Id);
    }

    private static Refusal? BadExpand(GraphCall call) =>
        call.Option("$expand") is { } expand && ExtendedProperties.ExpandedIds(expand) is null
            ? Refusals.NotModelled($"$expand={expand}")
            : null;

    public static JsonObject Render(GraphCall call, StoredEvent item)
    {
        var shown = new JsonObject
        {
            ["@odata.etag"] = OutlookIds.ETag(item),
            ["id"] = OutlookIds.Shown(call, item, Folder),
            ["changeKey"] = OutlookIds.ChangeKey(item),
        };
        foreach (var (name, value) in item.Resource)
            shown[name] = value?.DeepClone();
        if (call.Option("$expand") is { } expand)
            shown[ExtendedProperties.Name] = ExtendedProperties.Show(item, ExtendedProperties.ExpandedIds(expand)!);
        return Selection.Apply(call, shown);
    }
}
