using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Localization;
using MeetingOrchestrator.Web.Commands.Office;

namespace MeetingOrchestrator.Web.Commands.Calendars;

/// <summary>Imports an iCalendar file: events matched with the schedule in force, which they amend.</summary>
internal static class IcsImport
{
    public static bool Is(FileInfo file) => file.Extension.Equals(".ics", StringComparison.OrdinalIgnoreCase);

    public static async Task<int> RunAsync(FileInfo file, string? council, ImportOrder order, OfficeDesk desk, CancellationToken cancellationToken)
    {
        if (!file.Exists)
        {
            return await desk.Output.RefuseAsync("file.missing", desk.Texts.Terminal[Terminal.FileMissing, file.FullName]);
        }

        var bytes = await File.ReadAllBytesAsync(file.FullName, cancellationToken);
        return await desk.ActAsync(council, of => ImportAsync(bytes, of, order, desk, cancellationToken), cancellationToken);
    }

    private static async Task<int> ImportAsync(
        byte[] bytes, OfficeCouncil of, ImportOrder order, OfficeDesk desk, CancellationToken cancellationToken)
    {
        var reading = of.Get<IScheduleCalendar>().Read(bytes);
        if (!reading.IsValid)
        {
            return await RefuseAsync(desk, reading.Fault);
        }

        var inForce = await of.Get<ICouncils>().ScheduleAsync(of.Key, cancellationToken);
        var (meetings, fault) = ScheduleExchange.Merge(of.Council, inForce, reading.Lines);
        if (fault is not null)
        {
            return await RefuseAsync(desk, fault);
        }

        var schedules = of.Get<ISchedules>();
        var differing = (await schedules.CompareAsync(of.Key, meetings, desk.Now, cancellationToken))
            .Where(change => change.Act != MeetingAct.Unchanged).Select(change => change.Number).ToList();
        if (differing.Count > 0 && !order.Amend)
        {
            return await desk.RefuseDifferenceAsync(differing);
        }

        var act = desk.Act("ics", order.Reason, order.DryRun);
        return await desk.TellAsync(await schedules.AmendAsync(new ScheduleRequest(of.Key, meetings, act), cancellationToken), act.DryRun);
    }

    // An event is found again by its line, else by its identifier.
    private static Task<int> RefuseAsync(OfficeDesk desk, ScheduleFault fault)
    {
        var place = fault.Line > 0 ? $"line {fault.Line}" : fault.Uid;
        return desk.Output.RefuseAsync(fault.Code, desk.Texts.Of(fault.Code, place, fault.Arguments), place);
    }
}
