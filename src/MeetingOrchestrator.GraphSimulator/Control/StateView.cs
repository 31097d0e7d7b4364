using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Hosting;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.Outlook;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Control;

/// <summary>
/// Everything the simulator holds: each item in its Graph representation under its immutable id, with <c>removed</c> (null while it
/// exists) and what Graph does not show (extended properties, MIME source, replies, reports). Counts leave out removed items.
/// </summary>
internal static class StateView
{
    public static JsonObject Of(SimulatedTenant tenant)
    {
        var mailbox = tenant.Mailbox;
        return new JsonObject
        {
            ["now"] = Instants.Utc(tenant.Options.Time.GetUtcNow()),
            ["counts"] = new JsonObject
            {
                ["meetings"] = Live(mailbox.Meetings),
                ["events"] = Live(mailbox.Events),
                ["messages"] = Live(mailbox.Messages),
                ["meetingMessages"] = Live(mailbox.MeetingMessages),
                ["subscriptions"] = Live(mailbox.Subscriptions),
                ["requests"] = tenant.Journal.Count,
            },
            ["faults"] = tenant.Faults.Describe(),
            ["access"] = tenant.Access.Describe(),
            ["meetings"] = new JsonArray([.. mailbox.Meetings.Select(Meeting)]),
            ["events"] = new JsonArray([.. mailbox.Events.Select(Event)]),
            ["messages"] = new JsonArray([.. mailbox.Messages.Select(Message)]),
            ["meetingMessages"] = new JsonArray([.. mailbox.MeetingMessages.Select(Item)]),
            ["subscriptions"] = new JsonArray([.. mailbox.Subscriptions.Select(Item)]),
        };
    }

    private static int Live(IEnumerable<StoredItem> items) => items.Count(item => item.Removed is null);

    private static JsonObject Meeting(StoredMeeting meeting)
    {
        var shown = Item(meeting);
        shown["attendanceReports"] = meeting.Reports.Copy();
        return shown;
    }

    private static JsonObject Event(StoredEvent item)
    {
        var shown = OutlookItem(item);
        shown["sequence"] = item.Sequence;
        shown["cancelComment"] = item.CancelComment;
        shown["replies"] = item.Replies.Copy();
        return shown;
    }

    private static JsonObject Message(StoredMessage message)
    {
        var shown = OutlookItem(message);
        shown["folder"] = message.Folder;
        shown["mime"] = message.Mime;
        return shown;
    }

    private static JsonObject OutlookItem(StoredItem item)
    {
        var shown = Item(item);
        shown["@odata.etag"] = OutlookIds.ETag(item);
        shown["changeKey"] = OutlookIds.ChangeKey(item);
        shown[ExtendedProperties.Name] = item.ExtendedProperties.Copy();
        return shown;
    }

    private static JsonObject Item(StoredItem item)
    {
        var shown = new JsonObject { ["id"] = item.Id, ["removed"] = item.Removed };
        foreach (var (name, value) in item.Resource)
            shown[name] = value?.DeepClone();
        return shown;
    }
}
