using System.Text;
using System.Text.Json;
using MeetingOrchestrator.Application.Attendance;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Application.Tests.Attendance;

public sealed class AttendanceSheetTests : ApplicationTest
{
    private static readonly SeatKey Kz = SeatKey.Parse("KZ");
    private static readonly SeatKey Ru = SeatKey.Parse("RU");
    private static readonly SeatKey Uz = SeatKey.Parse("UZ");
    private static readonly SeatKey Eec = SeatKey.Parse("EEC");

    private IAttendanceSheets Sheets => Port<IAttendanceSheets>();

    /// <summary>A meeting of the council, convened and opened.</summary>
    internal static Task OpenAsync(IJournal journal) => Stored.AppendAsync(
        journal,
        Given.Meeting,
        Given.Start,
        new MeetingPlanned(Given.Key, Given.Plan, Given.Rules.Timeline),
        new MeetingConvened(
            Given.Council.Name, Given.Council.Seats, Given.Council.Chair, Given.Council.PresidingOfficer, Given.Council.Delegates, Given.Rules),
        new MeetingOpened(Given.Council.PresidingOfficer));

    [Fact]
    public async Task Sheet_tells_what_each_seat_comes_to_and_never_that_it_abstained()
    {
        await HoldAsync();
        var sheet = (await Sheets.ReadAsync(Given.Meeting, Cancellation)).ShouldNotBeNull();
        sheet.Seats.Select(line => (line.Seat.Key.Value, line.Status)).ShouldBe(
        [
            ("KZ", AttendanceStatus.PresentInPart), ("RU", AttendanceStatus.Present), ("UZ", AttendanceStatus.Absent), ("EEC", AttendanceStatus.Absent),
        ]);
        sheet.Seats[2].Disagreements.Select(found => found.Kind).ShouldBe([DisagreementKind.RecordedAbsent]);
        foreach (var language in Enum.GetValues<Language>())
        {
            var text = string.Join(' ', Port<AttendanceWording>().Rows(sheet, language).SelectMany(row => row));
            text.ShouldNotContain("abstain", Case.Insensitive);
            text.ShouldNotContain("воздерж", Case.Insensitive);
        }
    }

    [Fact]
    public async Task Sheet_is_worded_for_its_reader()
    {
        await HoldAsync();
        var sheet = (await Sheets.ReadAsync(Given.Meeting, Cancellation))!;
        var ru = Port<AttendanceWording>().Rows(sheet, Language.Russian);
        ru[0][8].ShouldBe("По данным переклички (Europe/Moscow)");
        ru[1].ShouldBe(
        [
            "KZ", "KZ", "член", "присутствует не всё время", "", "", "Глава делегации kz-head (18.03.2027 11:00–)", "1: присутствует",
            "18.03.2027 11:00–11:30", "", "18.03.2027 11:00–11:30", "",
        ]);
        var en = Port<AttendanceWording>().Rows(sheet, Language.English);
        en[3][3].ShouldBe("absent");
        en[3][7].ShouldBe("1: absent");
        en[3][11].ShouldBe("connected, recorded absent: 18.03.2027 11:00–12:00");
    }

    [Fact]
    public async Task Formula_in_a_function_does_not_run_in_a_spreadsheet()
    {
        await HoldAsync();
        await Port<IPeople>().SaveAsync([Given.Somebody("kz-head", Language.Russian) with { Function = Given.T("=HYPERLINK(\"http://x\")", "=1+1") }], Cancellation);
        var rows = Port<AttendanceWording>().Rows((await Sheets.ReadAsync(Given.Meeting, Cancellation))!, Language.English);
        var csv = AttendanceCsv.Write(rows);
        csv[..3].ShouldBe(Encoding.UTF8.Preamble.ToArray());
        Encoding.UTF8.GetString(csv).ShouldContain(",'=1+1 (");
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("=1", "'=1")]
    [InlineData("  @x", "'  @x")]
    [InlineData("+1,2", "\"'+1,2\"")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\uFF1D1", "'\uFF1D1")]
    [InlineData("", "")]
    public void Cell_is_written_so_that_it_reads_as_it_was(string text, string expected) =>
        Encoding.UTF8.GetString(AttendanceCsv.Write([[text]])[3..]).ShouldBe(expected + "\r\n");

    [Fact]
    public async Task Sheet_for_programs_holds_instants_and_both_names()
    {
        await HoldAsync();
        using var json = JsonDocument.Parse(AttendanceJson.Write((await Sheets.ReadAsync(Given.Meeting, Cancellation))!));
        var kz = json.RootElement.GetProperty("seats")[0];
        kz.GetProperty("status").GetString().ShouldBe("present-in-part");
        kz.GetProperty("rollCall")[0].GetProperty("from").GetString().ShouldBe("2027-03-18T08:00:00Z");
        kz.GetProperty("holders")[0].GetProperty("role").GetString().ShouldBe("head");
        kz.GetProperty("name").GetProperty("ru").GetString().ShouldBe("KZ");
    }

    [Fact]
    public async Task Meeting_that_was_not_convened_has_no_sheet() =>
        (await Sheets.ReadAsync(Given.Meeting, Cancellation)).ShouldBeNull();

    [Fact]
    public async Task Nothing_is_established_before_a_roll_call()
    {
        await OpenAsync(Journal);
        MoveTo(Given.Start + Duration.FromMinutes(5));
        (await Sheets.ReadAsync(Given.Meeting, Cancellation))!.Seats.ShouldAllBe(line => line.Status == AttendanceStatus.NotEstablished);
    }

    // KZ leaves after half an hour, RU stays, UZ is connected and was never found present, EEC never came. The meeting lasts an hour.
    private async Task HoldAsync()
    {
        await Port<IPeople>().SaveAsync([.. Given.People], Cancellation);
        await OpenAsync(Journal);
        await AppendAsync(
            0,
            new SeatTaken(Kz, Given.People[0].Reference, DelegateRole.Head),
            new ConnectionEstablished(Kz, Given.Start),
            new ConnectionEstablished(Ru, Given.Start),
            new ConnectionEstablished(Uz, Given.Start),
            new RollCallStarted(1, [Kz, Ru, Uz, Eec]),
            new SeatCalled(1, Kz, 1, RollCallAnswer.Present),
            new SeatCalled(1, Ru, 1, RollCallAnswer.Present),
            new RollCallCompleted(1, [Kz, Ru], [Uz, Eec], new QuorumFinding(2, 3, 2, Given.Rules.Quorum.Share, true, Given.Rules.Quorum.Article)));
        await AppendAsync(30, new SeatLeft(Kz), new ConnectionLost(Kz, Given.Start + Duration.FromMinutes(30)));
        await AppendAsync(60, new MeetingAdjourned());
        MoveTo(Given.Start + Duration.FromHours(5));
    }

    private Task AppendAsync(int minutes, params MeetingEvent[] events) =>
        Stored.AppendAsync(Journal, Given.Meeting, Given.Start + Duration.FromMinutes(minutes), events);
}
