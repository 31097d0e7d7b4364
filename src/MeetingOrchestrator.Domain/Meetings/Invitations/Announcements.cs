using MeetingOrchestrator.Domain.Languages;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Invitations;

/// <summary>
/// What is due once the conference and the calendar entry of a language are as the record wants them. Judged from the state alone, so that
/// a recovery catches up on everybody who was held back.
/// </summary>
internal static class Announcements
{
    public static IEnumerable<MessageDue> Of(Func<Language, bool> ready, MeetingState state)
    {
        var invitations = Invitations(ready, state).ToList();
        var invited = invitations.Select(due => due.Recipient).ToHashSet();
        return [.. invitations, .. Changes(ready, state).Where(due => !invited.Contains(due.Recipient)), .. Repeated(ready, state)];
    }

    // Nobody is invited twice to the meeting as it is planned now; who was not told of it before a change is invited, not told of a change.
    private static IEnumerable<MessageDue> Invitations(Func<Language, bool> ready, MeetingState state)
    {
        var told = state.Invitations.Messages.Values
            .Where(message => message.Invites() && (message.MayGoOut() || message.Change == state.Lifecycle.Changes))
            .Select(message => message.Recipient.Person).ToHashSet();
        return from invited in Participants.Invited(state)
               where ready(invited.Language) && !told.Contains(invited.Person.Person)
               select Notices.To(invited, Notices.OfChange("invitation", state.Lifecycle.Changes), MessageKind.Invitation);
    }

    // One that failed is not tried again by itself: a person has to look.
    private static IEnumerable<MessageDue> Changes(Func<Language, bool> ready, MeetingState state)
    {
        var addressed = state.Invitations.Messages.Values
            .Where(message => message.Invites() && message.Change == state.Lifecycle.Changes)
            .Select(message => message.Recipient.Person).ToHashSet();
        return from told in Told.Everybody(state)
               where told.Change < state.Lifecycle.Changes && ready(told.Language) && !addressed.Contains(told.Recipient.Person)
               select Notices.To(told, Notices.OfChange("change", state.Lifecycle.Changes), MessageKind.Change);
    }

    // What is laid out once for a meeting would be lost if a change overtook it on its way.
    private static IEnumerable<MessageDue> Repeated(Func<Language, bool> ready, MeetingState state) =>
        from message in state.Invitations.Messages.Values
        where IsOnceOnly(message.Kind)
        group message by (message.Kind, message.Recipient.Person) into same
        where !same.Any(message => message.MayGoOut())
        let last = same.MaxBy(message => message.Change)
        where last.Progress == MessageProgress.Withdrawn && last.Change < state.Lifecycle.Changes && ready(last.Language)
        where last.Kind != MessageKind.CompositionRequest || state.Accreditation.OwesComposition(last.Seat)
        select Notices.To(last, Notices.OfChange(Purpose(last.Kind), state.Lifecycle.Changes), last.Kind);

    private static bool IsOnceOnly(MessageKind kind) =>
        kind is MessageKind.CompositionRequest or MessageKind.AgendaPublished or MessageKind.DocumentsPublished;

    private static string Purpose(MessageKind kind) => kind switch
    {
        MessageKind.CompositionRequest => "composition-request",
        MessageKind.AgendaPublished => "agenda-published",
        _ => "documents-published",
    };
}
