using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Localization;
using MeetingOrchestrator.Web.Commands.Office;

namespace MeetingOrchestrator.Web.Commands.Calendars;

/// <summary>Imports a council file into a store.</summary>
internal sealed class CouncilImporter(CouncilSource source, ImportOrder order, OfficeDesk desk, IServiceProvider services)
{
    private readonly ISchedules _schedules = services.GetRequiredService<ISchedules>();

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var key = source.Import.Key;
        var isKnown = await services.GetRequiredService<ICouncils>().FindAsync(key, cancellationToken) is not null;
        var inForce = await services.GetRequiredService<ICouncils>().ScheduleAsync(key, cancellationToken);
        if (isKnown && !inForce.IsEmpty && !order.Amend && await DifferencesAsync(cancellationToken) is { Count: > 0 } differing)
        {
            return await desk.Output.RefuseAsync(
                "schedule.differs", desk.Texts.Terminal[Terminal.ScheduleDiffers, string.Join(", ", differing)], string.Join(", ", differing));
        }

        var exit = isKnown && !inForce.IsEmpty ? await AmendAsync(cancellationToken) : await RegisterAsync(cancellationToken);
        if (exit == ExitCode.Done)
        {
            await WarnAsync();
        }

        return exit;
    }

    private async Task<IReadOnlyList<int>> DifferencesAsync(CancellationToken cancellationToken) =>
        [.. (await _schedules.CompareAsync(source.Import.Key, source.Meetings, desk.Now, cancellationToken))
            .Where(change => change.Act != MeetingAct.Unchanged).Select(change => change.Number)];

    private async Task<int> RegisterAsync(CancellationToken cancellationToken)
    {
        var data = await source.CompleteAsync(services, cancellationToken);
        var result = await services.GetRequiredService<ICouncilRegistration>().RegisterAsync(
            new RegistrationRequest(source.Digest, desk.Now, data.Council, data.People, source.Meetings, order.DryRun), cancellationToken);
        var number = source.Meetings.FirstOrDefault(line => line.Meeting == result.Meeting)?.Number;
        return result.Refusal is not null || order.DryRun
            ? await desk.TellAsync(new ScheduleResult(result.Refusal, number, result.Changes), order.DryRun)
            : await SumUpAsync(cancellationToken);
    }

    private async Task<int> AmendAsync(CancellationToken cancellationToken)
    {
        var data = await source.CompleteAsync(services, cancellationToken);
        var act = new OfficeAct(source.Digest, desk.Now, order.Reason, order.DryRun);
        var result = await _schedules.AmendAsync(new ScheduleRequest(source.Import.Key, source.Meetings, act, data), cancellationToken);
        return result.Refusal is not null || order.Amend || order.DryRun
            ? await desk.TellAsync(result, order.DryRun)
            : await SumUpAsync(cancellationToken);
    }

    private async Task<int> SumUpAsync(CancellationToken cancellationToken)
    {
        var meetings = await services.GetRequiredService<IListings>().MeetingsAsync(source.Import.Key, cancellationToken);
        var past = meetings.Count(meeting => meeting.Phase == MeetingPhase.Archived);
        var terminal = desk.Texts.Terminal;
        string[] counted = [terminal.Counted(Terminal.MeetingScheduled, meetings.Count - past), terminal.Counted(Terminal.MeetingArchivedPast, past)];
        await desk.Output.SayAsync(
            new { council = source.Import.Key.Value, scheduled = meetings.Count - past, archived = past },
            terminal[Terminal.ImportDone, string.Join("; ", counted)]);
        return ExitCode.Done;
    }

    // Allowed: delegations are named as a council forms. Told, because nobody of such a seat will ever be invited.
    private async Task WarnAsync()
    {
        if (source.EmptySeats is { IsEmpty: false } empty)
        {
            var keys = string.Join(", ", empty.Select(seat => seat.Key.Value));
            await desk.Output.SayAsync(
                new { warning = new { code = "seat.without-people", seats = empty.Select(seat => seat.Key.Value) } },
                desk.Texts.Terminal[Terminal.SeatsWithoutPeople, keys]);
        }
    }
}
