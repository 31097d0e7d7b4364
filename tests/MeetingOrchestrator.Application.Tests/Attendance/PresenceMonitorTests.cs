using MeetingOrchestrator.Application.Attendance;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace MeetingOrchestrator.Application.Tests.Attendance;

public sealed class PresenceMonitorTests : ApplicationTest
{
    private static readonly SeatKey Kz = SeatKey.Parse("KZ");
    private static readonly SeatKey Ru = SeatKey.Parse("RU");

    private IPresence Presence => Port<IPresence>();

    [Fact]
    public async Task Several_devices_of_a_seat_are_one_connection()
    {
        await BeginAsync();
        Presence.Heartbeat(Given.Meeting, Kz, "laptop").ShouldBeTrue();
        Presence.Heartbeat(Given.Meeting, Kz, "phone").ShouldBeTrue();
        Presence.Heartbeat(Given.Meeting, Ru, "laptop").ShouldBeTrue();
        await SweepAsync(1);
        (await ChangesAsync()).ShouldBe(["KZ+0", "RU+0"]);
        Presence.Leave(Given.Meeting, Kz, "laptop");
        await SweepAsync(2);
        (await ChangesAsync()).Count.ShouldBe(2);
        Presence.Leave(Given.Meeting, Kz, "phone");
        await SweepAsync(3);
        (await ChangesAsync()).ShouldBe(["KZ+0", "RU+0", "KZ-2"]);
    }

    [Fact]
    public async Task Changes_that_came_together_are_one_command()
    {
        await BeginAsync();
        Presence.Heartbeat(Given.Meeting, Kz, "a");
        Presence.Heartbeat(Given.Meeting, Ru, "a");
        await SweepAsync(1);
        (await EventsAsync()).Where(recorded => recorded.Event is MeetingEvent.ConnectionEstablished).Select(recorded => recorded.Command).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Silent_seat_is_lost_after_twenty_seconds_as_of_when_it_was_last_heard_of()
    {
        await BeginAsync();
        Presence.Heartbeat(Given.Meeting, Kz, "a");
        await SweepAsync(5);
        Presence.Heartbeat(Given.Meeting, Kz, "a");
        await SweepAsync(25);
        (await ChangesAsync()).ShouldBe(["KZ+0"]);
        await SweepAsync(26);
        (await ChangesAsync()).ShouldBe(["KZ+0", "KZ-5"]);
        (await StateAsync()).Attendance.LinkOf(Kz)!.Connected.ShouldBeFalse();
    }

    [Fact]
    public async Task Silence_that_nobody_looked_at_is_a_loss_all_the_same()
    {
        await BeginAsync();
        Presence.Heartbeat(Given.Meeting, Kz, "a");
        await SweepAsync(1);
        At(60);
        Presence.Heartbeat(Given.Meeting, Kz, "b");
        await SweepAsync(61);
        (await ChangesAsync()).ShouldBe(["KZ+0", "KZ-0", "KZ+60"]);
        await SweepAsync(62);
        (await ChangesAsync()).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Seat_that_an_earlier_process_left_connected_is_lost_unless_it_is_heard_of_again()
    {
        await BeginAsync();
        Presence.Heartbeat(Given.Meeting, Kz, "a");
        Presence.Heartbeat(Given.Meeting, Ru, "a");
        await SweepAsync(1);

        At(10);
        var next = Open().GetRequiredService<PresenceMonitor>();
        next.Heartbeat(Given.Meeting, Ru, "a");
        At(29);
        next.Heartbeat(Given.Meeting, Ru, "a");
        await next.SweepAsync(Cancellation);
        (await ChangesAsync()).Count.ShouldBe(2);
        At(31);
        await next.SweepAsync(Cancellation);
        (await ChangesAsync()).ShouldBe(["KZ+0", "RU+0", "KZ-10"]);
    }

    [Fact]
    public async Task Clients_beyond_the_bounds_are_not_taken()
    {
        await BeginAsync();
        Presence.Heartbeat(Given.Meeting, Kz, "").ShouldBeFalse();
        Presence.Heartbeat(Given.Meeting, Kz, new string('x', 65)).ShouldBeFalse();
        foreach (var client in Enumerable.Range(0, 16))
        {
            Presence.Heartbeat(Given.Meeting, Kz, $"c{client}").ShouldBeTrue();
        }

        Presence.Heartbeat(Given.Meeting, Kz, "one too many").ShouldBeFalse();
        Presence.Heartbeat(Given.Meeting, Kz, "c0").ShouldBeTrue();
    }

    [Fact]
    public async Task Seat_or_meeting_that_is_none_leaves_nothing_behind()
    {
        await BeginAsync();
        Presence.Heartbeat(Given.Meeting, SeatKey.Parse("XX"), "a");
        Presence.Heartbeat(MeetingId.Parse("council-99"), Kz, "a");
        (await Port<PresenceMonitor>().SweepAsync(Cancellation)).ShouldBeTrue();
        (await ChangesAsync()).ShouldBeEmpty();
        At(30);
        (await Port<PresenceMonitor>().SweepAsync(Cancellation)).ShouldBeFalse();
    }

    private async Task BeginAsync()
    {
        MoveTo(Given.Start);
        await AttendanceSheetTests.OpenAsync(Journal);
    }

    private void At(int seconds) => MoveTo(Given.Start + Duration.FromSeconds(seconds));

    private async Task SweepAsync(int seconds)
    {
        At(seconds);
        await Port<PresenceMonitor>().SweepAsync(Cancellation);
    }

    // "KZ+5": connected from the fifth second on.
    private async Task<List<string>> ChangesAsync() => [.. (await EventsAsync()).Select(recorded => recorded.Event switch
    {
        MeetingEvent.ConnectionEstablished x => $"{x.Seat}+{(x.Since - Given.Start).TotalSeconds}",
        MeetingEvent.ConnectionLost x => $"{x.Seat}-{(x.Since - Given.Start).TotalSeconds}",
        _ => "",
    }).Where(change => change.Length > 0)];
}
