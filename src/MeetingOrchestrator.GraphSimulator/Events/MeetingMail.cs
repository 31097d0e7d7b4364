using System.Globalization;
using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Events;

/// <summary>
/// The iMIP messages that Exchange sends on the organizer's behalf, kept as a log: nothing leaves the simulator. The subject is the
/// event's own, since the prefix of a cancellation is in each recipient's language.
/// </summary>
internal static class MeetingMail
{
    /// <summary>RFC 5546, 2.1.4: these raise SEQUENCE. Location is Exchange's choice [U].</summary>
    private static readonly string[] Significant = ["start", "end", "location", "locations"];

    /// <summary>Every attendee is told of these; categories, reminders, free/busy and the like stay with the organizer [U].</summary>
    private static readonly string[] Told = [.. Significant, "subject", "body", "importance", "sensitivity"];

    /// <summary>[D] The server sends invitations to all attendees.</summary>
    public static void Created(GraphCall call, StoredEvent created) => Send(call, created, "REQUEST", Attendees(created.Resource));

    /// <summary>
    /// [D] A change of attendees alone is mailed only to those whom it concerns; any other change is mailed to all. A PATCH that changes
    /// nothing is mailed to nobody [U].
    /// </summary>
    public static void Updated(GraphCall call, JsonObject before, StoredEvent changed)
    {
        if (Significant.Any(name => Differs(name, before, changed)))
            changed.Sequence++;
        var (earlier, now) = (Attendees(before), Attendees(changed.Resource));
        var all = Told.Any(name => Differs(name, before, changed));
        Send(call, changed, "REQUEST", all ? now : [.. now.Where(attendee => !earlier.Contains(attendee))]);
        Send(call, changed, "CANCEL", [.. earlier.Where(attendee => !now.Any(other => other.IsSamePerson(attendee)))]);
    }

    /// <summary>[D] cancel, and delete by the organizer, tell every attendee. RFC 5546, 3.2.5: SEQUENCE rises [U for Exchange].</summary>
    public static void Removed(GraphCall call, StoredEvent removed)
    {
        removed.Sequence++;
        Send(call, removed, "CANCEL", Attendees(removed.Resource));
    }

    private static bool Differs(string name, JsonObject before, StoredEvent changed) =>
        !JsonNode.DeepEquals(before[name], changed.Resource[name]);

    private static void Send(GraphCall call, StoredEvent about, string method, IReadOnlyList<Invitee> recipients)
    {
        if (recipients.Count == 0)
            return;
        var ordinal = call.Mailbox.MeetingMessages.Count().ToString(CultureInfo.InvariantCulture);
        call.Mailbox.Save(new StoredMeetingMessage
        {
            Id = DeterministicId.Uuid("meetingMessage", about.Id, ordinal).ToString(),
            Resource = new JsonObject
            {
                ["at"] = Instants.Utc(call.Now),
                ["method"] = method,
                ["eventId"] = about.Id,
                ["iCalUId"] = about.Resource["iCalUId"].Text(),
                ["sequence"] = about.Sequence,
                ["subject"] = about.Resource["subject"].Text(),
                ["start"] = about.Resource["start"]!.DeepClone(),
                ["end"] = about.Resource["end"]!.DeepClone(),
                ["comment"] = about.CancelComment,
                ["recipients"] = new JsonArray([.. recipients.Select(recipient => recipient.Show())]),
            },
        });
    }

    private static IReadOnlyList<Invitee> Attendees(JsonObject resource) =>
        [.. (resource["attendees"] as JsonArray ?? []).Select(attendee => Invitee.Of(attendee!))];
}
