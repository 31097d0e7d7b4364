using System.CommandLine;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Web.Commands.Office;

namespace MeetingOrchestrator.Web.Commands.Calendars;

/// <summary><c>calendar import FILE</c>: registers a council with its schedule or, with <c>--amend</c>, amends the schedule in force.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE")
        {
            Description = "The council file: seats, rules, people, calendar; or an iCalendar file (.ics) of the schedule alone.",
        };
        var amend = new Option<bool>("--amend") { Description = "Amend the schedule in force where the file differs from it." };
        var (dryRun, council) = (ScheduleOptions.DryRun(), ScheduleOptions.Council());
        var command = new Command("import", "Registers a council with its schedule. A meeting that has ended already is archived.")
        {
            file, amend, dryRun, council,
        };
        var reason = BilingualOptions.Reason(command);
        new OfficeOptions().Serve(command, async (parsed, desk, cancellationToken) =>
        {
            var order = new ImportOrder(parsed.GetValue(amend), reason.Read(parsed), parsed.GetValue(dryRun));
            if (IcsImport.Is(parsed.GetValue(file)!))
            {
                return await IcsImport.RunAsync(parsed.GetValue(file)!, parsed.GetValue(council), order, desk, cancellationToken);
            }

            return await CouncilSource.ReadAsync(parsed.GetValue(file)!, desk, cancellationToken) is { } source
                ? await ImportAsync(source, order, desk, cancellationToken)
                : ExitCode.Usage;
        });
        return command;
    }

    private static async Task<int> ImportAsync(CouncilSource source, ImportOrder order, OfficeDesk desk, CancellationToken cancellationToken)
    {
        // What a dry run would do to an installation that is not there yet is seen on one that goes away with it.
        var rehearsal = order.DryRun && !desk.Data.IsFilled ? Directory.CreateTempSubdirectory("meeting-orchestrator-") : null;
        try
        {
            var exit = ExitCode.Usage;
            var data = rehearsal is null ? desk.Data : new DataPlace(rehearsal.FullName);
            return await data.WriteAsync(
                desk.Time,
                async services => exit = await new CouncilImporter(source, order, desk, services).RunAsync(cancellationToken),
                cancellationToken)
                ? exit
                : await desk.RefuseHeldAsync();
        }
        finally
        {
            rehearsal?.Delete(recursive: true);
        }
    }
}

/// <summary>How a file is to be imported.</summary>
/// <param name="Amend">Whether the schedule in force may change.</param>
/// <param name="Reason">Why it changes.</param>
/// <param name="DryRun">Whether to say only what would be done.</param>
internal sealed record ImportOrder(bool Amend, BilingualText? Reason, bool DryRun);
