using System.Collections.Immutable;
using System.CommandLine;
using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Localization;
using MeetingOrchestrator.Web.Commands.Office;

namespace MeetingOrchestrator.Web.Commands.Calendars;

/// <summary><c>calendar export --format json --out FILE</c>: the council and its schedule as a file that imports as what it was.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var council = ScheduleOptions.Council();
        var format = new Option<string>("--format")
        {
            Description = "json: the council file, people included. ics: the schedule alone, for calendars.",
            DefaultValueFactory = _ => "json",
        };
        format.AcceptOnlyFromAmong("json", "ics");
        var file = new Option<FileInfo>("--out") { Description = "The file to write.", Required = true };
        var force = new Option<bool>("--force") { Description = "Replace the file where it is there already." };
        var command = new Command("export", "Writes the council and its schedule in force into a file.") { council, format, file, force };
        new OfficeOptions().Serve(command, (parsed, desk, cancellationToken) => desk.ReadAsync(
            parsed.GetValue(council),
            async of =>
            {
                var target = parsed.GetValue(file)!;
                if (target.Exists && !parsed.GetValue(force))
                {
                    return await desk.Output.RefuseAsync("file.exists", desk.Texts.Terminal[Terminal.FileExists, target.FullName]);
                }

                var schedule = await of.Get<ICouncils>().ScheduleAsync(of.Key, cancellationToken);
                var bytes = parsed.GetValue(format) == "ics"
                    ? of.Get<IScheduleCalendar>().Write(ScheduleExchange.Export(of.Council, schedule, desk.Texts.Language, desk.Now))
                    : await WriteAsync(of, schedule, cancellationToken);
                await FileOutput.WriteAsync(target.FullName, bytes, cancellationToken);
                await desk.Output.SayAsync(new { council = of.Key.Value, file = target.FullName }, desk.Texts.Terminal[Terminal.Exported, target.FullName]);
                return ExitCode.Done;
            },
            cancellationToken));
        return command;
    }

    private static async Task<byte[]> WriteAsync(OfficeCouncil of, ImmutableArray<PlannedMeeting> schedule, CancellationToken cancellationToken)
    {
        var keys = of.Council.Delegates.Select(place => place.Person.Person).Distinct().ToList();
        var people = await of.Get<IPeople>().FindAsync(keys, cancellationToken);
        return CouncilFileWriter.Write(of.Council, people, schedule);
    }
}
