using System.Globalization;
using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Meetings;

/// <summary>A meeting as the service makes it before anybody hardens it: ids from (user, externalId), options at their open defaults.</summary>
internal static class NewMeeting
{
    public static StoredMeeting Create(GraphCall call, string externalId, DateTimeOffset start, DateTimeOffset end)
    {
        var user = call.Options.Organizer;
        // A deleted meeting frees its externalId; the next one must not come back under the id of the deleted one [U].
        var earlier = call.Mailbox.Meetings.Count(meeting => meeting.ExternalId == externalId);
        string[] seed = ["onlineMeeting", user, externalId, earlier.ToString(CultureInfo.InvariantCulture)];
        var thread = $"19:meeting_{DeterministicId.UrlSafe(DeterministicId.Uuid(seed).ToString())}@thread.v2";
        var id = DeterministicId.UrlSafe($"1*{user}*0**{thread}"); // the observed build of real ids [3]
        return new StoredMeeting { Id = id, ExternalId = externalId, Resource = Resource(call, externalId, start, end, thread, seed) };
    }

    /// <summary>The organizer is added by the service; the attendees are the client's full list.</summary>
    public static JsonObject Participants(SimulatorOptions options, JsonNode? attendees) => new()
    {
        ["organizer"] = new JsonObject
        {
            ["identity"] = new JsonObject { ["user"] = new JsonObject { ["id"] = options.Organizer, ["displayName"] = null } },
            ["role"] = "presenter",
            ["upn"] = options.OrganizerAddress,
        },
        ["attendees"] = new JsonArray([.. (attendees as JsonArray ?? []).Select(attendee => Attendee(attendee!.AsObject()))]),
    };

    private static JsonObject Attendee(JsonObject given) => new()
    {
        ["identity"] = given["identity"]?.DeepClone(),
        ["role"] = given["role"].Text() ?? "attendee",
        ["upn"] = given["upn"].Text(),
    };

    private static JsonObject Resource(
        GraphCall call, string externalId, DateTimeOffset start, DateTimeOffset end, string thread, string[] seed)
    {
        var tenant = DeterministicId.Uuid("tenant", call.Options.Organizer);
        return new JsonObject
        {
            ["creationDateTime"] = Instants.Utc(call.Now),
            ["startDateTime"] = Instants.Utc(start),
            ["endDateTime"] = Instants.Utc(end),
            ["joinWebUrl"] = JoinUrl(thread, tenant, call.Options.Organizer),
            ["meetingOptionsWebUrl"] = $"https://teams.microsoft.com/meetingOptions/?organizerId={call.Options.Organizer}&tenantId={tenant}"
                + $"&threadId={thread.Replace(':', '_')}&messageId=0",
            ["subject"] = call.Body["subject"].Text(),
            ["externalId"] = externalId,
            ["isBroadcast"] = false,
            ["meetingType"] = "scheduled",
            ["chatInfo"] = call.Body["chatInfo"]?.DeepClone()
                ?? new JsonObject { ["threadId"] = thread, ["messageId"] = "0", ["replyChainMessageId"] = null },
            ["joinMeetingIdSettings"] = new JsonObject
            {
                ["isPasscodeRequired"] = true,
                ["joinMeetingId"] = DeterministicId.Digits(12, [.. seed, "joinMeetingId"]),
                ["passcode"] = DeterministicId.Passcode(8, [.. seed, "passcode"]),
            },
            ["participants"] = Participants(call.Options, call.Body["participants"]?["attendees"]),
            ["audioConferencing"] = null,
            // [D] Property defaults; a tenant's policy may set others [U].
            ["lobbyBypassSettings"] = new JsonObject { ["scope"] = "organization", ["isDialInBypassEnabled"] = false },
            ["allowedLobbyAdmitters"] = "organizerAndCoOrganizersAndPresenters",
            ["allowedPresenters"] = "everyone",
            ["allowRecording"] = true,
            ["allowTranscription"] = true,
            ["recordAutomatically"] = false,
            ["allowMeetingChat"] = "enabled",
            ["isEntryExitAnnounced"] = true,
            ["allowAttendeeToEnableCamera"] = true,
            ["allowAttendeeToEnableMic"] = true,
            ["allowTeamworkReactions"] = true,
            ["isEndToEndEncryptionEnabled"] = false,
            ["watermarkProtection"] = new JsonObject { ["isEnabledForContentSharing"] = false, ["isEnabledForVideo"] = false },
        };
    }

    private static string JoinUrl(string thread, Guid tenant, string user) =>
        $"https://teams.microsoft.com/l/meetup-join/{Uri.EscapeDataString(thread)}/0?context="
        + Uri.EscapeDataString($$"""{"Tid":"{{tenant}}","Oid":"{{user}}"}""");
}
