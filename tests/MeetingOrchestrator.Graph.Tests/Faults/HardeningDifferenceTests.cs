using System.Text.Json.Nodes;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Graph.Tests.Support;

namespace MeetingOrchestrator.Graph.Tests.Faults;

public sealed class HardeningDifferenceTests
{
    private static readonly string[] All =
    [
        "lobbyBypassSettings.scope", "lobbyBypassSettings.isDialInBypassEnabled", "allowedLobbyAdmitters", "allowedPresenters", "allowRecording",
        "allowTranscription", "recordAutomatically", "allowMeetingChat", "isEntryExitAnnounced", "participants.attendees",
        "watermarkProtection.isEnabledForContentSharing", "watermarkProtection.isEnabledForVideo", "isEndToEndEncryptionEnabled",
    ];

    private static readonly ConferenceSettings Protected = Samples.Settings with { Watermark = true, EndToEndEncryption = true };

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
        { "watermarkProtection.isEnabledForContentSharing", "false" },
        { "watermarkProtection.isEnabledForVideo", "false" },
        { "isEndToEndEncryptionEnabled", "false" },
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
            meeting => meeting.Remove("allowRecording"), options => options.Cloud = "UsGovL4", sent => patch = sent, Samples.Settings);
        differences.ShouldBe(["allowRecording"]);
        patch.ShouldContain("recordAutomatically");
        patch.ShouldContain("allowTranscription");
        patch.ShouldNotContain("allowRecording");
        patch.ShouldNotContain("isEndToEndEncryptionEnabled");
    }

    [Theory]
    [InlineData("UsGovL4")]
    [InlineData("UsGovDod")]
    public async Task Encryption_asked_for_in_a_cloud_without_it_is_not_sent_and_is_named(string cloud)
    {
        var patch = "";
        var differences = await ReadBackAsync(_ => { }, options => options.Cloud = cloud, sent => patch = sent);
        differences.ShouldContain("isEndToEndEncryptionEnabled");
        patch.ShouldNotContain("isEndToEndEncryptionEnabled");
        patch.ShouldContain("watermarkProtection");
    }

    [Fact]
    public async Task Protection_nobody_asked_for_is_not_mentioned_and_its_absence_is_no_difference()
    {
        var patches = new List<string>();
        (await ReadBackAsync(_ => { }, patched: patches.Add, wanted: Samples.Settings)).ShouldBeEmpty();
        patches.ShouldHaveSingleItem().ShouldNotContain("watermarkProtection");
        patches[0].ShouldNotContain("isEndToEndEncryptionEnabled");
    }

    [Fact]
    public async Task Protection_left_on_by_an_earlier_choice_is_turned_off_and_named_where_it_stays()
    {
        var patches = new List<string>();
        var differences = await ReadBackAsync(
            meeting =>
            {
                if (patches.Count > 1 && meeting.ContainsKey("isEndToEndEncryptionEnabled"))
                    return;
                meeting["isEndToEndEncryptionEnabled"] = true;
                meeting["watermarkProtection"] = new JsonObject { ["isEnabledForVideo"] = true };
            },
            patched: patches.Add,
            wanted: Samples.Settings);
        patches.Count.ShouldBe(2);
        var second = JsonNode.Parse(patches[1])!;
        ((bool)second["isEndToEndEncryptionEnabled"]!).ShouldBeFalse();
        ((bool)second["watermarkProtection"]!["isEnabledForVideo"]!).ShouldBeFalse();
        second["lobbyBypassSettings"].ShouldBeNull();
        differences.ShouldContain("lobbyBypassSettings.scope", "this server forgets what it was told first, and that is noticed");
        differences.ShouldNotContain("isEndToEndEncryptionEnabled");
    }

    /// <summary>Hardens on a server that keeps what it is sent, and changes it before it is read back.</summary>
    private static async Task<IReadOnlyList<string>> ReadBackAsync(
        Action<JsonObject> change, Action<GraphOptions>? more = null, Action<string>? patched = null, ConferenceSettings? wanted = null)
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
        return await graph.Conference.HardenAsync("m", wanted ?? Protected, TestContext.Current.CancellationToken);
    }

    private static JsonObject Parent(JsonObject meeting, string name) =>
        name.Contains('.', StringComparison.Ordinal) ? meeting[name.Split('.')[0]]!.AsObject() : meeting;
}
