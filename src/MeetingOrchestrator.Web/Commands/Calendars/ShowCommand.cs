using System.CommandLine;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Localization;
using MeetingOrchestrator.Web.Commands.Office;
using NodaTime;

namespace MeetingOrchestrator.Web.Commands.Calendars;

/// <summary><c>calendar show</c>: the meetings of a council, as they stand.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var council = ScheduleOptions.Council();
        var command = new Command("show", "Shows a council's meetings, cancelled and past ones too.") { council };
        new OfficeOptions().Serve(command, (parsed, desk, cancellationToken) => desk.ReadAsync(
            parsed.GetValue(council),
            async of =>
            {
                var schedule = await of.Get<ICouncils>().ScheduleAsync(of.Key, cancellationToken);
                var lines = schedule.ToDictionary(line => line.Meeting);
                var meetings = await of.Get<IListings>().MeetingsAsync(of.Key, cancellationToken);
                await desk.Output.SayAsync(
                    new { council = of.Key.Value, meetings = meetings.Select(meeting => Machine(meeting, lines.GetValueOrDefault(meeting.Meeting))) },
                    TextTable.Lines([Heading(desk.Texts), .. meetings.Select(meeting => Row(meeting, lines.GetValueOrDefault(meeting.Meeting), desk.Texts))]));
                return ExitCode.Done;
            },
            cancellationToken));
        return command;
    }

    private static string[] Heading(CommandTexts texts) =>
    [
        texts.Terminal[Terminal.ColumnNumber], texts.Terminal[Terminal.ColumnTime], texts.Terminal[Terminal.ColumnPhase],
        texts.Terminal[Terminal.ColumnDate], texts.Terminal[Terminal.ColumnFormat], texts.Terminal[Terminal.ColumnPlace],
    ];

    private static string[] Row(MeetingListing meeting, PlannedMeeting? line, CommandTexts texts) =>
    [
        $"{meeting.Number}",
        Words.When(texts, line?.Time ?? Time(meeting)),
        texts.Of(meeting.Phase),
        texts.Terminal[(line?.Date ?? meeting.Date) == DateCertainty.Fixed ? Terminal.DateFixed : Terminal.DateProvisional],
        line is null ? "" : texts.Terminal[line.Format == MeetingFormat.Videoconference ? Terminal.ByVideo : Terminal.InPerson],
        line is null ? "" : texts.In(line.Place),
    ];

    private static object Machine(MeetingListing meeting, PlannedMeeting? line) => new
    {
        number = meeting.Number,
        meeting = meeting.Meeting.Value,
        phase = Words.Kebab(meeting.Phase),
        start = Words.Iso(meeting.Start),
        end = Words.Iso(meeting.End),
        zone = meeting.Zone,
        date = Words.Kebab(line?.Date ?? meeting.Date),
        inSchedule = line is not null,
        format = line is null ? null : Words.Kebab(line.Format),
        host = line?.Host.Value,
        place = line is null ? null : new { ru = line.Place.Ru, en = line.Place.En },
        extraordinary = line?.Extraordinary,
    };

    // A cancelled meeting has left the schedule; the list still tells when it would have been.
    private static MeetingTime Time(MeetingListing meeting) => new(
        meeting.Start.InZone(DateTimeZoneProviders.Tzdb.GetZoneOrNull(meeting.Zone) ?? DateTimeZone.Utc).LocalDateTime,
        meeting.Zone, meeting.Start, meeting.End);
}
