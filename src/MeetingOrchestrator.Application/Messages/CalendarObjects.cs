using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using NodaTime;

namespace MeetingOrchestrator.Application.Messages;

/// <summary>Calendar objects for those whose calendar did not get the provider's own entry.</summary>
internal sealed class CalendarObjects(IMessageRenderer renderer, ICalendarComposer calendars)
{
    /// <summary>The object that a message carries; null for a message that is not about the time, and before the provider's entry exists.</summary>
    public async Task<string?> ForMessageAsync(
        MeetingState state, MeetingFacts facts, MessageKind kind, Instant now, CancellationToken cancellationToken) => kind switch
        {
            MessageKind.Invitation or MessageKind.Reminder or MessageKind.Change =>
                await ComposeAsync(state, facts, facts.Language, now, cancelled: false, cancellationToken),
            MessageKind.Postponement or MessageKind.Cancellation =>
                await ComposeAsync(state, facts, facts.Language, now, cancelled: true, cancellationToken),
            _ => null,
        };

    /// <param name="state">The meeting.</param>
    /// <param name="facts">The meeting in the reader's language.</param>
    /// <param name="entryLanguage">The language of the entry that the holder was invited by; the reader may look in the other one.</param>
    /// <param name="now">When it is written.</param>
    /// <param name="cancelled">Whether the meeting does not take place at this time.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Null before the provider's entry exists: a UID of our own would show the meeting twice.</returns>
    public async Task<string?> ComposeAsync(
        MeetingState state, MeetingFacts facts, Language entryLanguage, Instant now, bool cancelled, CancellationToken cancellationToken)
    {
        if (!state.Conference.Entries.TryGetValue(entryLanguage, out var known) || known.CalendarUid is not { } uid)
        {
            return null;
        }

        var entry = await renderer.RenderEntryAsync(facts, cancellationToken);
        var time = facts.Plan.Time;
        // A cancellation is a revision of its own (RFC 5546 §2.1.4): a calendar that knows the present one would pass over it else.
        var sequence = cancelled ? state.Lifecycle.Changes + 1 : state.Lifecycle.Changes;
        return calendars.Compose(new CalendarObject(
            uid,
            sequence,
            now,
            time.LocalStart,
            time.End - time.Start,
            time.Zone,
            entry.Subject,
            entry.PlainText,
            cancelled ? null : facts.JoinUrl,
            new MailAddress(facts.Office.Name.In(facts.Language), facts.Office.Address),
            facts.Language,
            cancelled));
    }
}
