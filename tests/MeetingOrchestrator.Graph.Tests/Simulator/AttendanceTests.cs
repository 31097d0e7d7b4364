namespace MeetingOrchestrator.Graph.Tests.Simulator;

public sealed class AttendanceTests
{
    private const string Two = """
        {"externalId":"m","sessions":[
          {"start":"2026-11-10T09:00:00Z","end":"2026-11-10T10:00:00Z","records":[
            {"role":"Presenter","identity":{"displayName":"A. Member","id":"11"},"emailAddress":"a@gov.example",
             "intervals":[{"join":"2026-11-10T09:00:00Z","leave":"2026-11-10T09:10:00Z"},{"join":"2026-11-10T09:20:00Z","leave":"2026-11-10T09:50:00Z"}]},
            {"role":"Attendee","identity":{"displayName":"AM – guest"},"intervals":[{"join":"2026-11-10T09:05:00Z","leave":"2026-11-10T09:55:00Z"}]}]},
          {"start":"2026-11-10T12:00:00Z","end":"2026-11-10T13:00:00Z","records":[]}]}
        """;

    [Fact]
    public async Task Reports_are_one_per_session_and_records_come_only_when_expanded()
    {
        await using var host = await SimulatorHost.StartAsync();
        var meeting = await host.SendAsync("POST", "onlineMeetings/createOrGet", """{"externalId":"m"}""");
        (await host.ControlAsync("POST", "attendance", Two)).Status.ShouldBe(201);

        var list = (await host.SendAsync("GET", $"onlineMeetings/{meeting.Id}/attendanceReports")).Json["value"]!.AsArray();

        list.Count.ShouldBe(2);
        list.ShouldAllBe(report => report!["attendanceRecords"]!.AsArray().Count == 0);
        var first = list[1]!;
        first["totalParticipantCount"]!.GetValue<int>().ShouldBe(2);
        first["meetingStartDateTime"]!.GetValue<string>().ShouldBe("2026-11-10T09:00:00.0000000Z");
        var path = $"onlineMeetings/{meeting.Id}/attendanceReports/{first["id"]}";
        (await host.SendAsync("GET", path)).Json["attendanceRecords"]!.AsArray().ShouldBeEmpty();
        var records = (await host.SendAsync("GET", path + "?$expand=attendanceRecords")).Json["attendanceRecords"]!.AsArray();
        records[0]!["totalAttendanceInSeconds"]!.GetValue<int>().ShouldBe(40 * 60);
        records[0]!["attendanceIntervals"]!.AsArray().Count.ShouldBe(2);
        records[1]!["emailAddress"].ShouldBeNull();
        records[1]!["identity"]!["displayName"]!.GetValue<string>().ShouldBe("AM – guest");
        (await host.SendAsync("GET", path + "/attendanceRecords")).Json["value"]!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public async Task Session_told_again_keeps_its_report_and_takes_what_was_said_last()
    {
        await using var host = await SimulatorHost.StartAsync();
        var meeting = await host.SendAsync("POST", "onlineMeetings/createOrGet", """{"externalId":"m"}""");
        var first = await host.ControlAsync("POST", "attendance", Two);

        var again = await host.ControlAsync("POST", "attendance", Two.Replace("A. Member", "B. Member", StringComparison.Ordinal));

        again.Json["reportIds"]!.ToJsonString().ShouldBe(first.Json["reportIds"]!.ToJsonString());
        var reports = $"onlineMeetings/{meeting.Id}/attendanceReports";
        (await host.SendAsync("GET", reports)).Json["value"]!.AsArray().Count.ShouldBe(2);
        var records = await host.SendAsync("GET", $"{reports}/{first.Json["reportIds"]![0]}?$expand=attendanceRecords");
        records.Json["attendanceRecords"]![0]!["identity"]!["displayName"]!.GetValue<string>().ShouldBe("B. Member");
    }

    [Theory]
    [InlineData("2026-11-10T09:00:00Z", "2026-11-10T10:00:01Z")]
    [InlineData("2026-11-10T09:00:01Z", "2026-11-10T10:00:00Z")]
    public async Task Session_of_another_start_or_end_is_another_session(string start, string end)
    {
        await using var host = await SimulatorHost.StartAsync();
        var meeting = await host.SendAsync("POST", "onlineMeetings/createOrGet", """{"externalId":"m"}""");
        await host.ControlAsync("POST", "attendance", Two);

        await host.ControlAsync(
            "POST", "attendance", $$"""{"externalId":"m","sessions":[{"start":"{{start}}","end":"{{end}}","records":[]}]}""");

        (await host.SendAsync("GET", $"onlineMeetings/{meeting.Id}/attendanceReports")).Json["value"]!.AsArray().Count.ShouldBe(3);
    }

    [Fact]
    public async Task Late_report_appears_only_at_its_instant()
    {
        await using var host = await SimulatorHost.StartAsync();
        var meeting = await host.SendAsync("POST", "onlineMeetings/createOrGet", """{"externalId":"m"}""");
        var told = await host.ControlAsync("POST", "attendance", """
            {"externalId":"m","sessions":[{"start":"2026-11-10T09:00:00Z","end":"2026-11-10T10:00:00Z","records":[],"availableFrom":"2026-11-10T14:00:00Z"}]}
            """);
        var reports = $"onlineMeetings/{meeting.Id}/attendanceReports";
        var report = $"{reports}/{told.Json["reportIds"]![0]}";
        host.Clock.Set(new(2026, 11, 10, 13, 59, 59, TimeSpan.Zero));
        (await host.SendAsync("GET", reports)).Json["value"]!.AsArray().ShouldBeEmpty();
        (await host.SendAsync("GET", report)).Status.ShouldBe(404);

        host.Clock.Set(new(2026, 11, 10, 14, 0, 0, TimeSpan.Zero));

        (await host.SendAsync("GET", reports)).Json["value"]!.AsArray().ShouldHaveSingleItem()!["availableFrom"].ShouldBeNull();
        (await host.SendAsync("GET", report)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Guests_of_one_name_a_rejoin_and_a_record_without_identity_stay_apart()
    {
        await using var host = await SimulatorHost.StartAsync();
        var meeting = await host.SendAsync("POST", "onlineMeetings/createOrGet", """{"externalId":"m"}""");
        var told = await host.ControlAsync("POST", "attendance", """
            {"externalId":"m","sessions":[{"start":"2026-11-10T09:00:00Z","end":"2026-11-10T10:00:00Z","records":[
              {"role":"Attendee","identity":{"displayName":"Guest"},"intervals":[{"join":"2026-11-10T09:00:00Z","leave":"2026-11-10T09:30:00Z"}]},
              {"role":"Attendee","identity":{"displayName":"Guest"},"intervals":[
                {"join":"2026-11-10T09:10:00Z","leave":"2026-11-10T09:20:00Z"},{"join":"2026-11-10T09:40:00Z","leave":"2026-11-10T10:00:00Z"}]},
              {"role":"Presenter","intervals":[{"join":"2026-11-10T09:00:00Z","leave":"2026-11-10T10:00:00Z"}]}]}]}
            """);

        var report = await host.SendAsync(
            "GET", $"onlineMeetings/{meeting.Id}/attendanceReports/{told.Json["reportIds"]![0]}?$expand=attendanceRecords");

        var records = report.Json["attendanceRecords"]!.AsArray();
        records.Select(record => record!["identity"]?["displayName"]?.GetValue<string>()).ShouldBe(["Guest", "Guest", null]);
        records.ShouldAllBe(record => record!["emailAddress"] == null);
        records.Select(record => record!["id"]!.GetValue<string>()).ShouldBeUnique();
        records.Select(record => record!["totalAttendanceInSeconds"]!.GetValue<int>()).ShouldBe([1800, 1800, 3600]);
        records[1]!["attendanceIntervals"]!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public async Task Attendance_of_an_unknown_meeting_or_with_a_misspelt_name_is_refused()
    {
        await using var host = await SimulatorHost.StartAsync();

        (await host.ControlAsync("POST", "attendance", Two)).Status.ShouldBe(404);
        (await host.ControlAsync("POST", "attendance", """{"externalId":"m","session":[]}""")).Status.ShouldBe(400);
        (await host.ControlAsync("POST", "attendance", """{"externalId":"m","sessions":[{"start":"later"}]}""")).Status.ShouldBe(400);
    }
}
