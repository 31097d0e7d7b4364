using System.CommandLine;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Localization;
using MeetingOrchestrator.Web.Commands.Office;

namespace MeetingOrchestrator.Web.Commands.Calendars;

/// <summary><c>calendar draft FILE</c> lays down a draft of the schedule; <c>calendar adopt</c> makes it the schedule in force.</summary>
internal static class DraftCommands
{
    public static Command Draft()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The council file whose calendar is the draft." };
        var command = new Command("draft", "Lays down a draft of the schedule, or replaces it. A draft schedules nothing.") { file };
        new OfficeOptions().Serve(command, async (parsed, desk, cancellationToken) =>
            await CouncilSource.ReadAsync(parsed.GetValue(file)!, desk, cancellationToken) is { } source
                ? await DraftAsync(source, desk, cancellationToken)
                : ExitCode.Usage);
        return command;
    }

    public static Command Adopt()
    {
        var (council, dryRun) = (ScheduleOptions.Council(), ScheduleOptions.DryRun());
        var command = new Command("adopt", "Makes the draft the schedule in force; meetings are planned, moved and cancelled accordingly.") { council, dryRun };
        var reason = BilingualOptions.Reason(command);
        new OfficeOptions().Serve(command, (parsed, desk, cancellationToken) => desk.ActAsync(
            parsed.GetValue(council),
            async of =>
            {
                var act = desk.Act("adopt", reason.Read(parsed), parsed.GetValue(dryRun));
                return await desk.TellAsync(await of.Get<ISchedules>().AdoptAsync(of.Key, act, cancellationToken), act.DryRun);
            },
            cancellationToken));
        return command;
    }

    private static async Task<int> DraftAsync(CouncilSource source, OfficeDesk desk, CancellationToken cancellationToken)
    {
        var exit = ExitCode.Usage;
        async Task Work(IServiceProvider services)
        {
            var data = await source.CompleteAsync(services, cancellationToken);
            var act = desk.Act("draft", null, dryRun: false);
            var result = await services.GetRequiredService<ISchedules>().DraftAsync(
                new ScheduleRequest(source.Import.Key, source.Meetings, act, data), cancellationToken);
            if (result.Refusal is { } refusal)
            {
                exit = await desk.Output.RefuseAsync(refusal, result.Meeting);
                return;
            }

            await desk.Output.SayAsync(
                new { council = source.Import.Key.Value, draft = source.Meetings.Length },
                desk.Texts.Terminal.Counted(Terminal.MeetingDrafted, source.Meetings.Length));
            // What its adoption would do, so that nobody adopts unseen.
            exit = await desk.TellAsync(result, dryRun: true);
        }

        return await desk.Data.WriteAsync(desk.Time, Work, cancellationToken) ? exit : await desk.RefuseHeldAsync();
    }
}
