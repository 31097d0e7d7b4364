using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Hosting;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.Meetings;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Control;

/// <summary>What happens outside of the service: people answer invitations, and sit in meetings. Callers hold the tenant's gate.</summary>
internal static class World
{
    /// <summary>
    /// Sets the attendee's status on every event that has the address. Returns the number of events. The same answer at the same instant is
    /// the same answer: whoever drives the world may have died before it heard of the first.
    /// </summary>
    public static int Reply(SimulatedTenant tenant, PostReply reply)
    {
        var now = Instants.Utc(tenant.Options.Time.GetUtcNow());
        var changed = 0;
        foreach (var item in tenant.Mailbox.Events.Where(item => item.Removed is null).ToList())
        {
            if (Attendee(item, reply.Address) is not { } attendee)
                continue;
            changed++;
            var given = new JsonObject
            {
                ["address"] = reply.Address,
                ["response"] = reply.Response,
                ["time"] = now,
                ["comment"] = reply.Comment,
            };
            if (item.Replies.Any(earlier => JsonNode.DeepEquals(earlier, given)))
                continue;
            attendee["status"] = new JsonObject { ["response"] = reply.Response, ["time"] = now };
            item.Replies.Add(given);
            item.Version++; // Exchange writes the tracking into the organizer's item, so its change key moves [U]
            item.Resource["lastModifiedDateTime"] = now;
            tenant.Mailbox.Save(item);
        }
        return changed;
    }

    /// <summary>
    /// Adds one report per session and returns the reports' ids, or null when there is no such live meeting. A session of the same start and
    /// end is the same session: told again, its report is replaced under its id.
    /// </summary>
    public static JsonArray? Attend(SimulatedTenant tenant, PostAttendance attendance)
    {
        var meeting = tenant.Mailbox.Meetings.FirstOrDefault(item => item.Removed is null && item.ExternalId == attendance.ExternalId);
        if (meeting is null)
            return null;
        var ids = new JsonArray();
        foreach (var session in attendance.Sessions)
        {
            var number = NumberOf(meeting, session);
            var report = AttendanceReport.Of(meeting, number, session);
            if (number < meeting.Reports.Count)
                meeting.Reports[number] = report;
            else
                meeting.Reports.Add(report);
            ids.Add(report["id"]!.DeepClone());
        }
        tenant.Mailbox.Save(meeting);
        return ids;
    }

    private static int NumberOf(StoredMeeting meeting, AttendedSession session)
    {
        var known = meeting.Reports.ToList().FindIndex(report =>
            report!["meetingStartDateTime"].Text() == Instants.Utc(session.Start) && report["meetingEndDateTime"].Text() == Instants.Utc(session.End));
        return known < 0 ? meeting.Reports.Count : known;
    }

    private static JsonNode? Attendee(StoredEvent item, string address) => item.Resource["attendees"]!.AsArray().FirstOrDefault(
        attendee => string.Equals(attendee!["emailAddress"]!["address"].Text(), address, StringComparison.OrdinalIgnoreCase));
}
