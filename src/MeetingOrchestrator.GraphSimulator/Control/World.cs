using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Access;
using MeetingOrchestrator.GraphSimulator.Hosting;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.Meetings;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Control;

/// <summary>What happens outside of the service: people answer invitations, and sit in meetings. Callers hold the tenant's gate.</summary>
internal static class World
{
    private static readonly string[] Responses = ["accepted", "declined", "tentativelyAccepted"];

    public static ControlAnswer SetClock(SimulatedTenant tenant, SetClock request)
    {
        if (tenant.Options.Time is not SettableClock clock)
            return ControlAnswer.Error(409, "The clock is not a virtual one.");
        clock.Set(request.Now);
        return ControlAnswer.Done;
    }

    public static ControlAnswer Bounce(SimulatedTenant tenant, PostBounces request)
    {
        tenant.Mailbox.BouncingAddresses.Clear();
        tenant.Mailbox.BouncingAddresses.UnionWith(request.Addresses);
        return ControlAnswer.Done;
    }

    public static ControlAnswer Grant(SimulatedTenant tenant, PutAccess request)
    {
        if (request.Permissions?.FirstOrDefault(name => !AccessRules.Known.Contains(name)) is { } unknown)
            return ControlAnswer.Error(400, $"'{unknown}' is none of {string.Join(", ", AccessRules.Known)}.");
        var present = tenant.Access;
        tenant.Access = new(
            request.Permissions ?? present.Permissions, request.TeamsPolicy ?? present.TeamsPolicy, request.ExchangeScope ?? present.ExchangeScope);
        return new(200, tenant.Access.Describe());
    }

    /// <summary>
    /// Sets the attendee's status on every event that has the address, and answers with the number of events. The same answer at the same
    /// instant is the same answer: whoever drives the world may have died before it heard of the first.
    /// </summary>
    public static ControlAnswer Reply(SimulatedTenant tenant, PostReply reply)
    {
        if (!Responses.Contains(reply.Response))
            return ControlAnswer.Error(400, $"The response must be one of {string.Join(", ", Responses)}.");
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
        return new(200, new JsonObject { ["events"] = changed });
    }

    /// <summary>
    /// Adds one report per session and answers with the reports' ids. A session of the same start and end is the same session: told again,
    /// its report is replaced under its id.
    /// </summary>
    public static ControlAnswer Attend(SimulatedTenant tenant, PostAttendance attendance)
    {
        var meeting = tenant.Mailbox.Meetings.FirstOrDefault(item => item.Removed is null && item.ExternalId == attendance.ExternalId);
        if (meeting is null)
            return ControlAnswer.Error(404, $"There is no meeting with the externalId '{attendance.ExternalId}'.");
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
        return new(201, new JsonObject { ["reportIds"] = ids });
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
