using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Access;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Meetings;

internal static class MeetingOperations
{
    private static readonly string[] Times = ["startDateTime", "endDateTime"];

    /// <summary>[D] 201 for a new meeting, 200 for the one that already has this externalId; an existing one is not changed.</summary>
    public static GraphAnswer CreateOrGet(GraphCall call)
    {
        var externalId = call.Body["externalId"].Text()!;
        if (externalId.Length == 0)
            return Refusals.Body(meetings: true, "externalId must not be empty.");
        if (!call.Options.ForgetIdempotency
            && call.Mailbox.Meetings.FirstOrDefault(meeting => meeting.ExternalId == externalId && meeting.Removed is null) is { } existing)
            return Show(call, existing, 200);
        var (start, end, refusal) = MeetingTimes.OfNew(call.Body, call.Now);
        if (refusal is not null)
            return refusal;
        var created = NewMeeting.Create(call, externalId, start, end);
        call.Mailbox.Save(created);
        return Show(call, created, 201);
    }

    public static GraphAnswer Get(GraphCall call) => Find(call) is { } meeting ? Show(call, meeting, 200) : Refusals.MeetingNotFound;

    /// <summary>[D] Merges the given properties; attendees are replaced as a whole.</summary>
    public static GraphAnswer Update(GraphCall call)
    {
        if (Find(call) is not { } meeting)
            return Refusals.MeetingNotFound;
        if (call.Body.ContainsKey("joinMeetingIdSettings"))
            return Refusals.Body(meetings: true, "joinMeetingIdSettings cannot be changed after the meeting is created.");
        if ((Profiles.RefuseMeeting(call.Options.Profile, call.Body) ?? MeetingTimes.OfUpdate(call.Body)) is { } refusal)
            return refusal;
        foreach (var (name, value) in call.Body.Where(property => !property.Key.Contains("@odata.", StringComparison.Ordinal)))
            Merge(call, meeting.Resource, name, value);
        meeting.Version++;
        call.Mailbox.Save(meeting);
        return Show(call, meeting, 200);
    }

    public static GraphAnswer Delete(GraphCall call)
    {
        if (Find(call) is not { } meeting)
            return Refusals.MeetingNotFound;
        meeting.Removed = "deleted";
        call.Mailbox.Save(meeting);
        return new GraphAnswer(204, ResourceId: meeting.Id);
    }

    /// <summary>The live meeting of the first id in the path, or null.</summary>
    public static StoredMeeting? Find(GraphCall call) =>
        call.Mailbox.Meeting(call.Ids[0]) is { Removed: null } meeting ? meeting : null;

    private static void Merge(GraphCall call, JsonObject resource, string name, JsonNode? value)
    {
        if (Times.Contains(name))
            resource[name] = Instants.Utc(Instants.Parse(value.Text()!));
        else if (name == "participants" && value is JsonObject participants)
            resource[name] = NewMeeting.Participants(call.Options, participants["attendees"] ?? resource[name]!["attendees"]);
        else if (value is JsonObject given && resource[name] is JsonObject present)
            MergeObject(given, present);
        else
            resource[name] = value?.DeepClone();
    }

    // A complex property that is given in part keeps its other members [U].
    private static void MergeObject(JsonObject given, JsonObject present)
    {
        foreach (var (name, value) in given)
            present[name] = value?.DeepClone();
    }

    private static GraphAnswer Show(GraphCall call, StoredMeeting meeting, int status)
    {
        var shown = new JsonObject
        {
            ["@odata.context"] = call.Context("onlineMeetings/$entity"),
            ["id"] = meeting.Id,
        };
        foreach (var (name, value) in meeting.Resource)
            shown[name] = value?.DeepClone();
        Profiles.Strip(call.Options.Profile, shown);
        shown["joinInformation"] = JoinInformation.Of(meeting.Resource, call.Request.Header("Accept-Language"));
        return new GraphAnswer(status, Selection.Apply(call, shown), meeting.Id);
    }
}
