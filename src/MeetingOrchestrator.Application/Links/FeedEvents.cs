using System.Collections.Frozen;
using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Record;
using NodaTime;

namespace MeetingOrchestrator.Application.Links;

/// <summary>
/// Describes a meeting for a feed. Without the way to join: the address of a feed lies in calendars and in the logs of those who fetch it.
/// </summary>
internal sealed class FeedEvents(FactsReader facts, IMessageRenderer renderer, IJournal journal)
{
    private static readonly FrozenSet<string> Changing = new[]
    {
        "meeting-planned", "meeting-rescheduled", "meeting-postponed", "meeting-cancelled", "agenda-published",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <returns>Null for a meeting that is in no schedule.</returns>
    public async Task<FeedEvent?> ReadAsync(
        MeetingId meeting, MeetingState state, Council council, Language language, CancellationToken cancellationToken)
    {
        if (state.Lifecycle.Plan is not { } plan)
        {
            return null;
        }

        var read = await facts.ReadAsync(new FactsSource(meeting, state), language, cancellationToken);
        var entry = await renderer.RenderEntryAsync(
            read with { JoinHtml = null, JoinUrl = null, Agenda = state.Agenda.Published ? read.Agenda : [] }, cancellationToken);
        var off = state.Lifecycle.Phase is MeetingPhase.Cancelled or MeetingPhase.Postponed;
        var changed = await ChangedAsync(meeting, cancellationToken);
        return new FeedEvent(
            UidOf(meeting, council),
            off ? state.Lifecycle.Changes + 1 : state.Lifecycle.Changes,
            changed,
            changed,
            plan.Time.LocalStart,
            plan.Time.End - plan.Time.Start,
            plan.Time.Zone,
            entry.Subject,
            entry.PlainText,
            plan.Format == MeetingFormat.InPerson ? plan.Place.In(language) : null,
            off ? FeedStatus.Cancelled : plan.Date == DateCertainty.Provisional ? FeedStatus.Tentative : FeedStatus.Confirmed,
            null,
            new MailAddress(council.Office.Name.In(language), council.Office.Address));
    }

    // Of the feed's own, and the same before and after the meeting is convened: the feed is a calendar beside the one that invitations go to.
    private static string UidOf(MeetingId meeting, Council council) =>
        $"{DeterministicId.Of("feed-event", meeting.Value)}@{council.Office.Address.Split('@')[^1]}";

    private async Task<Instant> ChangedAsync(MeetingId meeting, CancellationToken cancellationToken)
    {
        var last = Instant.FromUnixTimeSeconds(0);
        await foreach (var entry in journal.ReadAsync(StreamName.Of(meeting), Chain.FirstSequence, cancellationToken))
        {
            last = Changing.Contains(entry.Type) ? entry.At : last;
        }

        return last;
    }
}
