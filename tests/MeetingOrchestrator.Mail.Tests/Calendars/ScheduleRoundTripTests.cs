using CsCheck;
using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Mail.Tests.Support;
using NodaTime;
using NodaTime.Text;

namespace MeetingOrchestrator.Mail.Tests.Calendars;

public sealed class ScheduleRoundTripTests
{
    private static readonly IScheduleCalendar Calendar = House.Get<IScheduleCalendar>();

    [Fact]
    public void What_is_written_is_read_back() => Schedules.Export.Sample(
        schedule =>
        {
            var bytes = Calendar.Write(schedule);
            bytes.ShouldBeContentLines();
            Calendar.Write(schedule).ShouldBe(bytes);
            var read = Calendar.Read(bytes);
            read.Fault.ShouldBeNull();
            read.Lines.ShouldBe(schedule.Lines);
        },
        iter: 500);

    [Fact]
    public async Task Other_parsers_read_the_same_meetings()
    {
        var almaty = Schedules.Meeting with { Uid = "26@example.org", Zone = "Asia/Almaty", Provisional = true };
        var later = almaty with { Uid = "27@example.org", LocalStart = new LocalDateTime(2025, 2, 18, 11, 0), Cancelled = true };
        var read = await Peer.AskAsync("read-calendar.mjs", Calendar.Write(Schedules.Of(Schedules.Meeting, almaty, later)));
        foreach (var parser in (string[])["ical.js", "node-ical"])
        {
            var events = read.GetProperty(parser);
            string?[] Told(string name) => [.. events.EnumerateArray().Select(happening => happening.GetProperty(name).GetString())];
            Told("uid").ShouldBe(["25@example.org", "26@example.org", "27@example.org"]);
            Told("start").ShouldBe(["2021-02-18T08:00:00.000Z", "2021-02-18T05:00:00.000Z", "2025-02-18T06:00:00.000Z"]);
            Told("end").ShouldBe(["2021-02-18T10:30:00.000Z", "2021-02-18T07:30:00.000Z", "2025-02-18T08:30:00.000Z"]);
            Told("status").ShouldBe(["CONFIRMED", "TENTATIVE", "CANCELLED"]);
            Told("location").ShouldAllBe(place => place == "г. Москва");
            Told("summary").ShouldAllBe(summary => summary == "25-е заседание Совета");
        }
    }

    [Theory]
    [InlineData("+03:00", "2021-10-30T23:30:00Z")]
    [InlineData("+02:00", "2021-10-31T00:30:00Z")]
    public void Offset_of_a_time_that_clocks_show_twice_is_kept(string offset, string instant)
    {
        var line = Schedules.Meeting with
        {
            Zone = "Europe/Chisinau",
            LocalStart = new LocalDateTime(2021, 10, 31, 2, 30),
            Offset = OffsetPattern.GeneralInvariant.Parse(offset).Value,
        };
        var read = Calendar.Read(Calendar.Write(Schedules.Of(line))).Lines.ShouldHaveSingleItem();
        read.ShouldBe(line);
        Domain.Calendars.MeetingTime.Resolve(read.LocalStart, read.Zone, read.Length, read.Offset).Time.ShouldNotBeNull()
            .Start.ShouldBe(InstantPattern.ExtendedIso.Parse(instant).Value);
    }
}
