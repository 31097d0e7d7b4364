using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Graph.Tests.Support;
using NodaTime;

namespace MeetingOrchestrator.Graph.Tests.Provider;

public sealed class AttendanceReportTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sessions_come_in_order_of_time_with_guests_and_rejoins()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        var id = await tenant.Graph.Conference.CreateOrGetAsync(Samples.Conference, Cancellation);
        (await tenant.Graph.Conference.FetchAttendanceAsync(id, Cancellation)).ShouldBeEmpty();
        await tenant.ControlAsync("attendance", new
        {
            externalId = Samples.Conference.ExternalId,
            sessions = new object[]
            {
                Session("2026-11-10T08:50:00Z", "2026-11-10T10:00:00Z", new
                {
                    identity = new { id = "u1", displayName = "AM – Delegate" },
                    emailAddress = Samples.Chair,
                    role = "Presenter",
                    intervals = new[] { Interval("2026-11-10T08:55:00Z", "2026-11-10T09:10:00Z"), Interval("2026-11-10T09:12:00Z", "2026-11-10T10:00:00Z") },
                }),
                Session("2026-11-10T10:15:00Z", "2026-11-10T11:00:00Z", new
                {
                    identity = new { id = (string?)null, displayName = "Guest" },
                    emailAddress = (string?)null,
                    role = "Attendee",
                    intervals = new[] { Interval("2026-11-10T10:15:00Z", "2026-11-10T10:20:00Z") },
                }),
            },
        });

        var sessions = await tenant.Graph.Conference.FetchAttendanceAsync(id, Cancellation);
        sessions.Select(session => session.Start).ShouldBe([Instant.FromUtc(2026, 11, 10, 8, 50), Instant.FromUtc(2026, 11, 10, 10, 15)]);
        var member = sessions[0].Records.ShouldHaveSingleItem();
        (member.DisplayName, member.Address, member.DirectoryId).ShouldBe(("AM – Delegate", Samples.Chair, "u1"));
        member.Intervals.ShouldBe(
        [
            new AttendanceInterval(Instant.FromUtc(2026, 11, 10, 8, 55), Instant.FromUtc(2026, 11, 10, 9, 10)),
            new AttendanceInterval(Instant.FromUtc(2026, 11, 10, 9, 12), Instant.FromUtc(2026, 11, 10, 10, 0)),
        ]);
        var guest = sessions[1].Records.ShouldHaveSingleItem();
        (guest.DisplayName, guest.Address, guest.DirectoryId).ShouldBe(("Guest", null, null));
    }

    [Theory]
    [InlineData("#microsoft.graph.communicationsUserIdentity", "7f", "7f")]
    [InlineData("#microsoft.graph.identity", "7f", "7f")]
    [InlineData("#microsoft.graph.communicationsGuestIdentity", "7f", null)]
    [InlineData("#microsoft.graph.communicationsPhoneIdentity", "+374", null)]
    [InlineData("#microsoft.graph.azureCommunicationServicesUserIdentity", "8:acs", null)]
    [InlineData("#microsoft.graph.identity", "", null)]
    public async Task Only_somebody_of_a_directory_has_a_directory_id(string type, string id, string? expected)
    {
        await using var server = await FaultyGraph.StartAsync((context, request) => FaultyGraph.JsonAsync(
            context, request.Path.EndsWith("/attendanceReports", StringComparison.Ordinal) ? """{"value":[{"id":"r"}]}""" : $$"""
                {"id":"r","meetingStartDateTime":"2026-11-10T09:00:00Z","meetingEndDateTime":"2026-11-10T11:00:00Z",
                 "attendanceRecords":[{"identity":{"@odata.type":"{{type}}","id":"{{id}}"},"emailAddress":null,"attendanceIntervals":[]}]}
                """));
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var session = (await graph.Conference.FetchAttendanceAsync("m", Cancellation)).ShouldHaveSingleItem();
        session.Records.ShouldHaveSingleItem().DirectoryId.ShouldBe(expected);
    }

    private static object Session(string start, string end, params object[] records) => new { start, end, records };

    private static object Interval(string join, string leave) => new { join, leave };
}
