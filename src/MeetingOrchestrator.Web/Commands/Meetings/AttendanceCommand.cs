using System.CommandLine;
using MeetingOrchestrator.Application.Attendance;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Localization;
using MeetingOrchestrator.Web.Commands.Calendars;
using MeetingOrchestrator.Web.Commands.Office;

namespace MeetingOrchestrator.Web.Commands.Meetings;

/// <summary><c>meeting attendance NUMBER [--format csv|json --out FILE]</c>: the attendance sheet, shown or written for the minutes.</summary>
internal static class AttendanceCommand
{
    public static Command Create()
    {
        var number = new Argument<int>("NUMBER") { Description = "The meeting's number." };
        var council = ScheduleOptions.Council();
        var format = new Option<string>("--format") { Description = "csv: for spreadsheets, in the language chosen. json: for programs.", DefaultValueFactory = _ => "csv" };
        format.AcceptOnlyFromAmong("csv", "json");
        var file = new Option<FileInfo>("--out") { Description = "The file to write; left out, the sheet is shown." };
        var force = new Option<bool>("--force") { Description = "Replace the file where it is there already." };
        var command = new Command("attendance", "Shows or writes who was present, when, and by which source.") { number, council, format, file, force };
        new OfficeOptions().Serve(command, (parsed, desk, cancellationToken) => desk.ReadAsync(
            parsed.GetValue(council),
            async of =>
            {
                var wanted = parsed.GetValue(number);
                var sheet = wanted is < 1 or > 9999
                    ? null
                    : await of.Get<IAttendanceSheets>().ReadAsync(MeetingId.Parse($"{of.Key}-{wanted}"), cancellationToken);
                if (sheet is null)
                {
                    return await desk.Output.RefuseAsync(new LifecycleRefusal.NotConvened(), wanted);
                }

                var rows = of.Get<AttendanceWording>().Rows(sheet, desk.Texts.Language);
                if (parsed.GetValue(file) is not { } target)
                {
                    await desk.Output.SayAsync(AttendanceJson.Element(sheet), TextTable.Lines([.. rows]));
                    return ExitCode.Done;
                }

                if (target.Exists && !parsed.GetValue(force))
                {
                    return await desk.Output.RefuseAsync("file.exists", desk.Texts.Terminal[Terminal.FileExists, target.FullName]);
                }

                var bytes = parsed.GetValue(format) == "json" ? AttendanceJson.Write(sheet) : AttendanceCsv.Write(rows);
                await FileOutput.WriteAsync(target.FullName, bytes, cancellationToken);
                await desk.Output.SayAsync(new { meeting = sheet.Meeting.Value, file = target.FullName }, desk.Texts.Terminal[Terminal.Exported, target.FullName]);
                return ExitCode.Done;
            },
            cancellationToken));
        return command;
    }
}
