using System.Globalization;
using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.Outlook;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Events;

/// <summary>[D] An event with the defaults Exchange gives it. Ids derive from the transactionId, or from the content without one.</summary>
internal static class NewEvent
{
    public static StoredEvent Create(GraphCall call)
    {
        var transactionId = call.Body["transactionId"].Text();
        var key = transactionId ?? Json.Line(call.Body);
        // A removed event frees its transactionId [U]; equal content without one makes another event [D].
        var earlier = call.Mailbox.Events.Count(other => (other.TransactionId ?? Json.Line(other.Request)) == key);
        string[] seed = ["event", call.Options.Organizer, key, earlier.ToString(CultureInfo.InvariantCulture)];
        var id = OutlookIds.NewImmutable(seed);
        var created = new StoredEvent
        {
            Id = id,
            TransactionId = transactionId,
            Request = call.Body.Copy(),
            Resource = Resource(call, transactionId, id, ICalUId(seed)),
        };
        return created;
    }

    private static JsonObject Resource(GraphCall call, string? transactionId, string id, string iCalUId)
    {
        var now = Instants.Utc(call.Now);
        return new JsonObject
        {
            ["createdDateTime"] = now,
            ["lastModifiedDateTime"] = now,
            ["categories"] = new JsonArray(),
            ["transactionId"] = transactionId,
            ["originalStartTimeZone"] = call.Body["start"]!["timeZone"].Text(),
            ["originalEndTimeZone"] = call.Body["end"]!["timeZone"].Text(),
            ["iCalUId"] = iCalUId,
            ["reminderMinutesBeforeStart"] = 15,
            ["isReminderOn"] = true,
            ["hasAttachments"] = false,
            ["subject"] = "",
            ["bodyPreview"] = "",
            ["importance"] = "normal",
            ["sensitivity"] = "normal",
            ["isAllDay"] = false,
            ["isCancelled"] = false,
            ["isOrganizer"] = true,
            ["responseRequested"] = true,
            ["seriesMasterId"] = null,
            ["showAs"] = "busy",
            ["type"] = "singleInstance",
            ["webLink"] = $"https://outlook.office365.com/owa/?itemid={Uri.EscapeDataString(id)}&exvsurl=1&path=/calendar/item",
            ["onlineMeetingUrl"] = null,
            ["isOnlineMeeting"] = false,
            ["onlineMeetingProvider"] = "unknown",
            ["allowNewTimeProposals"] = true,
            ["isDraft"] = false,
            ["hideAttendees"] = false,
            ["recurrence"] = null,
            ["onlineMeeting"] = null,
            ["responseStatus"] = new JsonObject { ["response"] = "organizer", ["time"] = Instants.NeverAnswered },
            ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = "" },
            ["location"] = new JsonObject { ["displayName"] = "", ["locationType"] = "default", ["uniqueIdType"] = "unknown" },
            ["locations"] = new JsonArray(),
            ["attendees"] = new JsonArray(),
            ["organizer"] = new JsonObject
            {
                ["emailAddress"] = new JsonObject
                {
                    ["name"] = call.Options.OrganizerAddress,
                    ["address"] = call.Options.OrganizerAddress,
                },
            },
        };
    }

    /// <summary>[D] MS-OXOCAL 2.2.1.27: class id, no exception date, no creation time, and sixteen bytes of our own.</summary>
    private static string ICalUId(string[] seed) =>
        "040000008200E00074C5B7101A82E008" + "00000000" + "0000000000000000" + "0000000000000000" + "10000000"
        + DeterministicId.Hex([.. seed, "iCalUId"])[..32];
}
