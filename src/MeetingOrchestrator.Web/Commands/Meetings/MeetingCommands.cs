using System.CommandLine;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Web.Commands.Calendars;
using MeetingOrchestrator.Web.Commands.Office;

namespace MeetingOrchestrator.Web.Commands.Meetings;

/// <summary><c>meeting reschedule|postpone|cancel NUMBER</c>: changes one meeting, and the schedule with it.</summary>
internal static class MeetingCommands
{
    public static Command Create() => new("meeting", "One meeting of a council.") { Reschedule(), Postpone(), Cancel(), BoardCommand.Create(), AttendanceCommand.Create(), DraftAgendaCommand.Create() };

    private static Command Reschedule()
    {
        var command = new Command("reschedule", "Moves the meeting, or changes its format, host or place. What is not given stays as it is.");
        var line = new LineOptions(command);
        return Change(command, "reschedule", async (change, of, parsed, cancellationToken) =>
        {
            var state = await of.Get<IMeetings>().StateAsync(change.Meeting, cancellationToken);
            if (state.Lifecycle.Plan is not { } plan)
            {
                return new ScheduleResult(new LifecycleRefusal.NotPlanned(), change.Number, []);
            }

            var (moved, refusal) = line.Change(parsed, plan);
            return moved is null
                ? new ScheduleResult(refusal, change.Number, [])
                : await of.Get<IMeetingChanges>().RescheduleAsync(change.Meeting, moved, change.Act, cancellationToken);
        });
    }

    private static Command Postpone() => Change(
        new Command("postpone", "Puts the meeting off to a time that is not known yet."),
        "postpone",
        (change, of, _, cancellationToken) => of.Get<IMeetingChanges>().PostponeAsync(change.Meeting, change.Act, cancellationToken));

    private static Command Cancel() => Change(
        new Command("cancel", "Cancels the meeting."),
        "cancel",
        (change, of, _, cancellationToken) => of.Get<IMeetingChanges>().CancelAsync(change.Meeting, change.Act, cancellationToken));

    private static Command Change(
        Command command, string verb, Func<Wanted, OfficeCouncil, ParseResult, CancellationToken, Task<ScheduleResult>> change)
    {
        var number = new Argument<int>("NUMBER") { Description = "The meeting's number." };
        var (council, dryRun) = (ScheduleOptions.Council(), ScheduleOptions.DryRun());
        command.Arguments.Add(number);
        command.Options.Add(council);
        command.Options.Add(dryRun);
        command.Validators.Add(result =>
        {
            if (result.GetValue(number) is < 1 or > 9999)
            {
                result.AddError("NUMBER must be from 1 to 9999.");
            }
        });
        var reason = BilingualOptions.Reason(command);
        new OfficeOptions().Serve(command, (parsed, desk, cancellationToken) => desk.ActAsync(
            parsed.GetValue(council),
            async of =>
            {
                var meeting = MeetingId.Parse($"{of.Key}-{parsed.GetValue(number)}");
                var act = desk.Act($"{verb}:{meeting}", reason.Read(parsed), parsed.GetValue(dryRun));
                var result = await change(new Wanted(meeting, parsed.GetValue(number), act), of, parsed, cancellationToken);
                return await desk.TellAsync(result with { Meeting = parsed.GetValue(number) }, act.DryRun);
            },
            cancellationToken));
        return command;
    }

    private sealed record Wanted(MeetingId Meeting, int Number, OfficeAct Act);
}
