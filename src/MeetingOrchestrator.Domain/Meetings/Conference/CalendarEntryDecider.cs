using System.Collections.Immutable;
using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Conference;

/// <summary>Keeps what the provider answered of the calendar entries. A report about an earlier generation is accepted without effect.</summary>
internal static class CalendarEntryDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) =>
        Require.Convened(state) is { } refusal ? refusal : command switch
        {
            RecordCalendarEntry created => Fits(created, state.Conference)
                .Then(() => Following.With(Created(created, state.Conference), command, state)),
            RecordCalendarEntryUpdated updated => Fits(updated, state.Conference)
                .Then(() => Following.With(Updated(updated, state.Conference), command, state)),
            RecordCalendarEntryCancelled cancelled => Fits(cancelled, state.Conference)
                .Then(() => Following.With(Cancelled(cancelled, state.Conference), command, state)),
            _ => throw new UnreachableException(),
        };

    private static Refusal? Fits(RecordCalendarEntry command, ConferenceState state) =>
        !state.Entries.TryGetValue(command.Language, out var entry) || entry.Generation != command.Generation
            ? new ConferenceRefusal.EntryNotDue(command.Language, command.Generation)
        : entry.ProviderEventId is { } known && known != command.ProviderEventId
            ? new ConferenceRefusal.EntryAlreadyCreated(command.Language, command.Generation, known)
            : null;

    private static Refusal? Fits(RecordCalendarEntryUpdated command, ConferenceState state) =>
        Known(command.Language, command.Generation, state)
        ?? (state.Entries[command.Language] is { ProviderEventId: not null } entry
            && (entry.Generation > command.Generation || (command.Revision >= 1 && command.Revision <= entry.Asked))
            ? null
            : new ConferenceRefusal.RevisionNotDue(command.Revision, state.Entries[command.Language].Asked));

    private static Refusal? Fits(RecordCalendarEntryCancelled command, ConferenceState state) =>
        Known(command.Language, command.Generation, state)
        ?? (state.Entries[command.Language] is var entry && (entry.Generation > command.Generation || entry.CancellationAsked)
            ? null
            : new ConferenceRefusal.CancellationNotDue(command.Language, command.Generation));

    private static Refusal? Known(Language language, int generation, ConferenceState state) =>
        generation < 1 || !state.Entries.TryGetValue(language, out var entry) || entry.Generation < generation
            ? new ConferenceRefusal.EntryNotDue(language, generation)
            : null;

    private static ImmutableArray<MeetingEvent> Created(RecordCalendarEntry command, ConferenceState state) =>
        state.Entries[command.Language].ProviderEventId is null
            ? [new CalendarEntryCreated(command.Language, command.Generation, command.ProviderEventId, command.CalendarUid)]
            : [];

    private static ImmutableArray<MeetingEvent> Updated(RecordCalendarEntryUpdated command, ConferenceState state) =>
        state.Entries[command.Language] is var entry && entry.Generation == command.Generation
            && entry.Asked == command.Revision && entry.Revision < command.Revision
            ? [new CalendarEntryUpdated(command.Language, command.Generation, command.Revision)]
            : [];

    private static ImmutableArray<MeetingEvent> Cancelled(RecordCalendarEntryCancelled command, ConferenceState state) =>
        state.Entries[command.Language] is { Cancelled: false } entry && entry.Generation == command.Generation
            ? [new CalendarEntryCancelled(command.Language, command.Generation)]
            : [];
}
