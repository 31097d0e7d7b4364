using System.Text.Json.Nodes;
using MeetingOrchestrator.Graph.Tests.Support;

namespace MeetingOrchestrator.Graph.Tests.Faults;

public sealed class HardeningDifferenceTests
{
    private static readonly string[] All =
    [
        "lobbyBypassSettings.scope", "lobbyBypassSettings.isDialInBypassEnabled", "allowedLobbyAdmitters", "allowedPresenters", "allowRecording",
        "allowTranscription", "recordAutomatically", "allowMeetingChat", "isEntryExitAnnounced", "participants.attendees",
    ];

    public static TheoryData<string, string> Weakened => new()
    {
        { "lobbyBypassSettings.scope", "\"everyone\"" },
        { "lobbyBypassSettings.isDialInBypassEnabled", "true" },
        { "allowedLobbyAdmitters", "\"organizerAndCoOrganizersAndPresenters\"" },
        { "allowedPresenters", "\"everyone\"" },
        { "allowRecording", "true" },
        { "allowTranscription", "true" },
        { "recordAutomatically", "true" },
        { "allowMeetingChat", "\"limited\"" },
        { "isEntryExitAnnounced", "false" },
        { "participants.attendees", "[]" },
        { "participants.attendees", $$"""[{"upn":"{{Samples.Chair}}","role":"attendee"}]""" },
        { "participants.attendees", $$"""[{"upn":"{{Samples.Chair}}","role":"presenter"},{"upn":"x@other.example","role":"presenter"}]""" },
        { "participants.attendees", """[{"role":"presenter"}]""" },
        { "allowedPresenters", "\"aValueOfTomorrow\"" },
    };

    public static TheoryData<string> Names => [.. All];

    [Theory]
    [MemberData(nameof(Weakened))]
    public async Task Setting_that_reads_back_weaker_is_named(string name, string json) =>
        (await ReadBackAsync(meeting => Parent(meeting, name)[name.Split('.')[^1]] = JsonNode.Parse(json))).ShouldBe([name]);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Setting_that_does_not_read_back_is_named(string name) =>
        (await ReadBackAsync(meeting => Parent(meeting, name).Remove(name.Split('.')[^1]))).ShouldBe([name]);

    [Fact]
    public async Task Empty_meeting_differs_in_everything() => (await ReadBackAsync(meeting => meeting.Clear())).ShouldBe(All);

    [Fact]
    public async Task Meeting_as_it_was_set_differs_in_nothing() => (await ReadBackAsync(_ => { })).ShouldBeEmpty();

    [Fact]
    public async Task Cloud_without_the_recording_setting_is_not_asked_for_it_and_it_is_named()
    {
        var patch = "";
        var differences = await ReadBackAsync(
            meeting => meeting.Remove("allowRecording"), options => options.Cloud = "UsGovL4", sent => patch = sent);
        differences.ShouldBe(["allowRecording"]);
        patch.ShouldContain("allowTranscription");
        patch.ShouldNotContain("allowRecording");
    }

    /// <summary>Hardens on a server that keeps what it is sent, and changes it before it is read back.</summary>
    private static async Task<IReadOnlyList<string>> ReadBackAsync(
        Action<JsonObject> change, Action<GraphOptions>? more = null, Action<string>? patched = null)
    {
        var stored = new JsonObject();
        await using var server = await FaultyGraph.StartAsync((context, request) =>
        {
            if (request.Method == "PATCH")
            {
                stored = JsonNode.Parse(request.Body)!.AsObject();
                patched?.Invoke(request.Body);
                return FaultyGraph.JsonAsync(context, request.Body); // the echo that must not be trusted
            }

            change(stored);
            return FaultyGraph.JsonAsync(context, stored.ToJsonString());
        });
        await using var graph = new GraphUnderTest(server.GraphUrl, more);
        return await graph.Conference.HardenAsync("m", Samples.Settings, TestContext.Current.CancellationToken);
    }

    private static JsonObject Parent(JsonObject meeting, string name) =>
        name.Contains('.', StringComparison.Ordinal) ? meeting[name.Split('.')[0]]!.AsObject() : meeting;
}
