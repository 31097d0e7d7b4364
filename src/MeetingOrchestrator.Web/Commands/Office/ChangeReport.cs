using System.Collections.Immutable;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Localization;
using NodaTime.Text;

namespace MeetingOrchestrator.Web.Commands.Office;

/// <summary>Tells what an act did to meetings, or would do.</summary>
internal static class ChangeReport
{
    /// <summary>Says it, or why the act was refused.</summary>
    public static async Task<int> TellAsync(this OfficeDesk desk, ScheduleResult result, bool dryRun)
    {
        if (result.Refusal is { } refusal)
        {
            return await desk.Output.RefuseAsync(refusal, result.Meeting);
        }

        var changes = result.Changes.Where(change => change.Act != MeetingAct.Unchanged).ToImmutableArray();
        await desk.Output.SayAsync(Machine(changes, dryRun), Lines(desk.Texts, changes, dryRun));
        return ExitCode.Done;
    }

    /// <summary>The changes for programs.</summary>
    public static object Machine(ImmutableArray<MeetingChange> changes, bool dryRun) => new
    {
        dryRun,
        changes = changes.Select(change => new
        {
            number = change.Number,
            meeting = change.Meeting.Value,
            act = Words.Kebab(change.Act),
            phase = change.Phase is { } phase ? Words.Kebab(phase) : null,
            before = Line(change.Before),
            after = Line(change.After),
        }),
    };

    /// <summary>The changes for people, a sentence a meeting.</summary>
    public static IEnumerable<string> Lines(CommandTexts texts, ImmutableArray<MeetingChange> changes, bool dryRun)
    {
        if (changes.IsEmpty)
        {
            yield return texts.Terminal[Terminal.NothingChanges];
            yield break;
        }

        if (dryRun)
        {
            yield return texts.Terminal[Terminal.DryRun];
        }

        foreach (var change in changes)
        {
            yield return Sentence(texts, change);
        }

        if (!dryRun && changes.Any(change => change.Act != MeetingAct.LeftOut))
        {
            yield return texts.Terminal[Terminal.SentAtNextStart];
        }
    }

    private static string Sentence(CommandTexts texts, MeetingChange change) => change switch
    {
        { Act: MeetingAct.Planned, Phase: MeetingPhase.Archived } =>
            texts.Terminal[Terminal.ChangeArchived, change.Number, When(texts, change.After!)],
        { Act: MeetingAct.Planned } => texts.Terminal[Terminal.ChangePlanned, change.Number, When(texts, change.After!)],
        { Act: MeetingAct.Rescheduled, Before: { } before, After: { } after } when before.Time != after.Time =>
            texts.Terminal[Terminal.ChangeMoved, change.Number, When(texts, before), When(texts, after)],
        { Act: MeetingAct.Rescheduled, Before: null } => texts.Terminal[Terminal.ChangeResumed, change.Number, When(texts, change.After!)],
        { Act: MeetingAct.Rescheduled } => texts.Terminal[Terminal.ChangeAltered, change.Number, When(texts, change.After!)],
        { Act: MeetingAct.Postponed } => texts.Terminal[Terminal.ChangePostponed, change.Number, When(texts, change.Before!)],
        { Act: MeetingAct.Cancelled } => texts.Terminal[Terminal.ChangeCancelled, change.Number, When(texts, change.Before!)],
        _ => texts.Terminal[Terminal.ChangeLeftOut, change.Number],
    };

    private static string When(CommandTexts texts, PlannedMeeting line) => Words.When(texts, line.Time);

    private static object? Line(PlannedMeeting? line) => line is null ? null : new
    {
        start = Words.Iso(line.Time.Start),
        end = Words.Iso(line.Time.End),
        localStart = LocalDateTimePattern.ExtendedIso.Format(line.Time.LocalStart),
        zone = line.Time.Zone,
        date = Words.Kebab(line.Date),
        format = Words.Kebab(line.Format),
        host = line.Host.Value,
    };
}
