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
        (member.DisplayName, member.Address).ShouldBe(("AM – Delegate", Samples.Chair));
        member.Intervals.ShouldBe(
        [
            new AttendanceInterval(Instant.FromUtc(2026, 11, 10, 8, 55), Instant.FromUtc(2026, 11, 10, 9, 10)),
            new AttendanceInterval(Instant.FromUtc(2026, 11, 10, 9, 12), Instant.FromUtc(2026, 11, 10, 10, 0)),
        ]);
        var guest = sessions[1].Records.ShouldHaveSingleItem();
        (guest.DisplayName, guest.Address).ShouldBe(("Guest", null));
    }

    private static object Session(string start, string end, params object[] records) => new { start, end, records };

    private static object Interval(string join, string leave) => new { join, leave };
}
