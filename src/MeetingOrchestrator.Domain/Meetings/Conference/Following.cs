using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Conference;

/// <summary>
/// What follows from how the conference stands: a revision once time or people changed, calendar entries once the conference is as the
/// record wants it and every language can be joined in, messages once the entry of their language is. Where the provider did not keep the
/// settings, nothing follows. Judged from the state, not from the event: a recovery then catches up on everything that was held back.
/// </summary>
internal static class Following
{
    /// <summary>The events, and what follows from them.</summary>
    public static ImmutableArray<MeetingEvent> With(ImmutableArray<MeetingEvent> events, MeetingCommand command, MeetingState state)
    {
        var after = events.Aggregate(state, (folded, @event) => MeetingDecider.Evolve(folded, new(@event, command.At, command.Id, command.By)));
        return [.. events, .. Of(after, command.At)];
    }

    /// <summary>Whether messages of this language may go out that invite into the conference.</summary>
    public static bool IsReady(Language language, MeetingState state) => state.Conference.IsReady
        && (state.Conference.Entries.TryGetValue(language, out var entry)
            ? entry.Stands && entry.Revision >= state.Conference.EntryRevision
            // A focal point may be the only one who is addressed in a language.
            : !Participants.Languages(state).Contains(language));

    private static IEnumerable<MeetingEvent> Of(MeetingState state, Instant at) => state.Lifecycle.Phase switch
    {
        MeetingPhase.Convened or MeetingPhase.Open or MeetingPhase.Suspended when at < state.Lifecycle.Plan!.Time.End => BringAbout(state),
        MeetingPhase.Postponed or MeetingPhase.Cancelled => Undo(state),
        _ => [],
    };

    private static IEnumerable<MeetingEvent> BringAbout(MeetingState state)
    {
        var conference = state.Conference;
        if (conference is { ConferenceDigest: not null, Outdated: true })
        {
            return [new ConferenceUpdateDue(conference.Asked + 1)];
        }

        if (!conference.IsReady)
        {
            return [];
        }

        return [.. Entries(state), .. Updates(conference), .. Announcements.Of(language => IsReady(language, state), state)];
    }

    // An entry that was cancelled is made anew once that is done: before, a late cancellation could not be told from one of the new entry.
    private static IEnumerable<CalendarEntryDue> Entries(MeetingState state)
    {
        var (conference, languages) = (state.Conference, Participants.Languages(state).ToList());
        return languages.All(conference.JoinInformation.Contains)
            ? from language in languages
              let entry = conference.Entries.GetValueOrDefault(language)
              where entry is null or { Cancelled: true }
              select new CalendarEntryDue(language, (entry?.Generation ?? 0) + 1)
            : [];
    }

    private static IEnumerable<CalendarEntryUpdateDue> Updates(ConferenceState conference) =>
        from entry in conference.Entries.OrderBy(entry => entry.Key)
        where entry.Value.Stands && entry.Value.Asked < conference.EntryRevision
        select new CalendarEntryUpdateDue(entry.Key, entry.Value.Generation, conference.Revision);

    // The conference goes last: an entry whose conference is gone would still invite into it.
    private static IEnumerable<MeetingEvent> Undo(MeetingState state)
    {
        var conference = state.Conference;
        var standing = conference.Entries.OrderBy(entry => entry.Key).Where(entry => entry.Value.Stands)
            .Select(entry => new CalendarEntryCancellationDue(entry.Key, entry.Value.Generation)).ToList();
        var over = state.Lifecycle.Phase == MeetingPhase.Cancelled && conference is { ConferenceDigest: not null, DeletionAsked: false }
            && conference.Entries.Values.All(entry => entry.ProviderEventId is null || entry.Cancelled);
        return [.. standing, .. over ? new[] { new ConferenceDeletionDue() } : []];
    }
}
