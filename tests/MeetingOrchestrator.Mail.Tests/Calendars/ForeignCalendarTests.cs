using System.Text;
using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Mail.Tests.Support;
using NodaTime;

namespace MeetingOrchestrator.Mail.Tests.Calendars;

/// <summary>Files that we did not write.</summary>
public sealed class ForeignCalendarTests
{
    private static readonly IScheduleCalendar Calendar = House.Get<IScheduleCalendar>();

    [Fact]
    public void Outlook_appointment_is_read_with_its_windows_zone() =>
        Lines(IcsFiles.Outlook).ShouldHaveSingleItem().ShouldBe(Foreign("040000008200E00074C5B7101A82E0080000000010A1B2C3D4E5F") with
        {
            Summary = "25-е заседание, Москва; итоги",
        });

    [Fact]
    public void Google_export_is_read_with_the_zone_of_the_calendar() => Lines(IcsFiles.Google).ShouldBe(
    [
        Foreign("one@google.com") with { Summary = "25-е заседание" },
        Foreign("two@google.com") with { Zone = "Asia/Almaty", LocalStart = new LocalDateTime(2025, 2, 18, 11, 0), Provisional = true },
    ]);

    [Theory]
    [InlineData("Europe/Moscow", "Europe/Moscow")]
    [InlineData("europe/moscow", "Europe/Moscow")]
    [InlineData("Russian Standard Time", "Europe/Moscow")]
    [InlineData("\"Belarus Standard Time\"", "Europe/Minsk")]
    [InlineData("/mozilla.org/20050126_1/Europe/Moscow", "Europe/Moscow")]
    [InlineData("/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires")]
    [InlineData("Named only here", "Asia/Almaty")]
    public void Zone_is_known_by_any_of_its_names(string name, string zone)
    {
        var file = IcsFiles.Calendar(
            "BEGIN:VTIMEZONE", "TZID:Named only here", "X-LIC-LOCATION:Asia/Almaty", "END:VTIMEZONE",
            "BEGIN:VEVENT", "UID:1", $"DTSTART;TZID={name}:20210218T110000", IcsFiles.Length, "END:VEVENT");
        Lines(file).ShouldHaveSingleItem().Zone.ShouldBe(zone);
    }

    [Theory]
    [InlineData("DURATION:PT2H30M", 150)]
    [InlineData("DURATION:+P1DT1H", 25 * 60)]
    [InlineData("DURATION:P1W", 7 * 24 * 60)]
    [InlineData("DTEND;TZID=Asia/Almaty:20210218T153000", 90)]
    [InlineData("DTEND:20210218T083000Z", 30)]
    public void Length_is_read_in_each_of_its_forms(string line, int minutes) =>
        Lines(IcsFiles.Event("UID:1", IcsFiles.Start, line)).ShouldHaveSingleItem().Length.ShouldBe(Duration.FromMinutes(minutes));

    [Fact]
    public void Day_across_a_change_of_clocks_has_the_hours_that_it_has() =>
        Lines(IcsFiles.Event("UID:1", "DTSTART;TZID=Europe/Chisinau:20210327T120000", "DURATION:P1D")).ShouldHaveSingleItem()
            .Length.ShouldBe(Duration.FromHours(23));

    [Theory]
    [InlineData("20211030T233000Z", null)]
    [InlineData("20211031T003000Z", 2)]
    public void Time_in_utc_that_clocks_show_twice_comes_with_its_offset(string start, int? hours)
    {
        var line = Lines(IcsFiles.Calendar(
            "X-WR-TIMEZONE:Europe/Chisinau", "BEGIN:VEVENT", "UID:1", $"DTSTART:{start}", "DURATION:PT1H", "END:VEVENT")).ShouldHaveSingleItem();
        line.LocalStart.ShouldBe(new LocalDateTime(2021, 10, 31, 2, 30));
        line.Offset.ShouldBe(hours is { } given ? Offset.FromHours(given) : null);
    }

    [Fact]
    public void Cancelled_calendar_cancels_its_events() =>
        Lines(IcsFiles.Calendar("METHOD:CANCEL", "BEGIN:VEVENT", "UID:1", IcsFiles.Start, IcsFiles.Length, "END:VEVENT"))
            .ShouldHaveSingleItem().Cancelled.ShouldBeTrue();

    [Fact]
    public void Character_that_was_folded_in_its_midst_is_one_again()
    {
        var whole = IcsFiles.Event("UID:1", IcsFiles.Start, IcsFiles.Length, "SUMMARY:жж");
        var at = whole.AsSpan().IndexOf("ж"u8) + 1;
        byte[] folded = [.. Encoding.UTF8.Preamble, .. whole[..at], .. "\r\n "u8, .. whole[at..]];
        Lines(folded).ShouldHaveSingleItem().Summary.ShouldBe("жж");
    }

    [Fact]
    public void Calendar_without_events_has_no_lines() => Lines(IcsFiles.Calendar("VERSION:2.0")).ShouldBeEmpty();

    private static System.Collections.Immutable.ImmutableArray<ScheduleLine> Lines(byte[] file)
    {
        var reading = Calendar.Read(file);
        reading.Fault.ShouldBeNull();
        return reading.Lines;
    }

    private static ScheduleLine Foreign(string uid) => Schedules.Meeting with
    {
        Uid = uid,
        Number = null,
        Format = null,
        Host = null,
        Place = null,
        Summary = "",
    };
}
