namespace MeetingOrchestrator.Graph.Tests.Simulator;

public sealed class AccessTests
{
    private const string NewMeeting = """{"externalId":"m"}""";

    private const string Event =
        """{"start":{"dateTime":"2026-11-10T09:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-11-10T10:00:00","timeZone":"UTC"}}""";

    [Theory]
    [InlineData("OnlineMeetings.ReadWrite.All", "POST", "onlineMeetings/createOrGet", NewMeeting, "Authorization_RequestDenied")]
    [InlineData("OnlineMeetingArtifact.Read.All", "GET", "onlineMeetings/x/attendanceReports", null, "Authorization_RequestDenied")]
    [InlineData("Calendars.ReadWrite", "POST", "events", Event, "ErrorAccessDenied")]
    [InlineData("Calendars.ReadWrite", "GET", "calendarView/delta()", null, "ErrorAccessDenied")]
    [InlineData("Mail.ReadWrite", "GET", "messages", null, "ErrorAccessDenied")]
    [InlineData("Mail.Send", "POST", "messages/x/send", null, "ErrorAccessDenied")]
    public async Task Missing_permission_refuses_its_operation_alone(string missing, string method, string path, string? body, string code)
    {
        await using var host = await SimulatorHost.StartAsync(options => options with
        {
            Permissions = [.. GraphSimulator.SimulatorOptions.EveryPermission.Where(name => name != missing)],
        });

        var refused = await host.SendAsync(method, path, body);

        (refused.Status, refused.Code).ShouldBe((403, code));
        var other = path.StartsWith("onlineMeetings", StringComparison.Ordinal) ? "events" : "onlineMeetings/x";
        (await host.SendAsync("GET", other)).Status.ShouldNotBe(403);
    }

    [Theory]
    [InlineData("""{"teamsPolicy":false}""", "onlineMeetings/x", "Unauthorized", "events")]
    [InlineData("""{"exchangeScope":false}""", "events", "ErrorAccessDenied", "onlineMeetings/x")]
    public async Task Policy_that_is_missing_refuses_its_service_until_it_is_granted(string denied, string path, string code, string other)
    {
        await using var host = await SimulatorHost.StartAsync();
        (await host.ControlAsync("PUT", "access", denied)).Status.ShouldBe(200);

        var refused = await host.SendAsync("GET", path);

        (refused.Status, refused.Code).ShouldBe((403, code));
        (await host.SendAsync("GET", other)).Status.ShouldNotBe(403);
        await host.ControlAsync("PUT", "access", denied.Replace("false", "true", StringComparison.Ordinal));
        (await host.SendAsync("GET", path)).Status.ShouldNotBe(403);
    }

    [Fact]
    public async Task Read_permission_reads_and_does_not_write()
    {
        await using var host = await SimulatorHost.StartAsync();
        await host.ControlAsync("PUT", "access", """{"permissions":["Calendars.Read"]}""");

        (await host.SendAsync("GET", "events")).Status.ShouldBe(200);
        (await host.SendAsync("POST", "events", Event)).Status.ShouldBe(403);
        (await host.ControlAsync("PUT", "access", """{"permissions":["Calendars.Reed"]}""")).Status.ShouldBe(400);
    }

    [Fact]
    public async Task Fairfax_lacks_properties_and_mooncake_lacks_meetings()
    {
        await using var fairfax = await SimulatorHost.StartAsync(options => options with { Profile = GraphSimulator.SimulatorProfile.Fairfax });
        var meeting = await fairfax.SendAsync("POST", "onlineMeetings/createOrGet", NewMeeting);
        (meeting.Json["allowRecording"], meeting.Json["isEndToEndEncryptionEnabled"]).ShouldBe((null, null));
        meeting.Json["allowTranscription"].ShouldNotBeNull();
        (await fairfax.SendAsync("PATCH", $"onlineMeetings/{meeting.Id}", """{"allowRecording":false}""")).Status.ShouldBe(400);
        (await fairfax.SendAsync("PATCH", $"onlineMeetings/{meeting.Id}", """{"allowTranscription":false}""")).Status.ShouldBe(200);

        await using var mooncake = await SimulatorHost.StartAsync(options => options with { Profile = GraphSimulator.SimulatorProfile.Mooncake });
        (await mooncake.SendAsync("POST", "onlineMeetings/createOrGet", NewMeeting)).Status.ShouldBe(404);
        (await mooncake.SendAsync("GET", "events")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Watermark_and_encryption_can_be_set_and_read_back()
    {
        await using var host = await SimulatorHost.StartAsync();
        var meeting = await host.SendAsync("POST", "onlineMeetings/createOrGet", NewMeeting);

        await host.SendAsync(
            "PATCH", $"onlineMeetings/{meeting.Id}",
            """{"isEndToEndEncryptionEnabled":true,"watermarkProtection":{"isEnabledForContentSharing":true,"isEnabledForVideo":true}}""");

        var read = await host.SendAsync("GET", $"onlineMeetings/{meeting.Id}");
        read.Json["isEndToEndEncryptionEnabled"]!.GetValue<bool>().ShouldBeTrue();
        read.Json["watermarkProtection"]!.ToJsonString().ShouldBe("""{"isEnabledForContentSharing":true,"isEnabledForVideo":true}""");
    }
}
