using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using NodaTime;

namespace MeetingOrchestrator.Application.Messages;

/// <summary>Freezes a message to one person: rendered in their language, with the calendar object, as finished MIME bytes.</summary>
internal sealed class MessageComposer(
    FactsReader reader, IMessageRenderer renderer, ICalendarComposer calendars, IMimeComposer mime)
{
    /// <summary>How long before the meeting a reply is asked for.</summary>
    private static readonly Period ReplyPeriod = Period.FromDays(14);

    public async Task<Effect> ComposeAsync(FactsSource source, Intent.SendMessage intent, Instant now, CancellationToken cancellationToken)
    {
        var message = source.State.Invitations.Messages[intent.Message];
        var meeting = await reader.ReadAsync(source, message.Language, cancellationToken);
        var people = await reader.PeopleAsync(source, cancellationToken);
        var recipient = people.GetValueOrDefault(message.Recipient.Person)
            ?? throw new InvalidOperationException("The recipient is not among the people: the message cannot be composed.");
        var seat = meeting.Seats.Single(x => x.Key == message.Seat);
        var facts = new MessageFacts(meeting, intent.Kind, recipient, seat, now, ReplyBy(meeting, intent.Kind, now));
        var content = await renderer.RenderAsync(facts, cancellationToken);
        var office = new MailAddress(meeting.Office.Name.In(message.Language), meeting.Office.Address);
        var messageId = $"<{DeterministicId.Of("message", source.Meeting.Value, message.Key.Value)}@{office.Address.Split('@')[^1]}>";
        var bytes = mime.Compose(new MimeRequest(
            office,
            new MailAddress((recipient.Name ?? recipient.Function).In(message.Language), recipient.Address),
            messageId,
            now,
            message.Language,
            content,
            $"{source.Meeting.Value}.ics",
            calendars.Compose(await CalendarAsync(source, meeting, office, now, cancellationToken))));
        return new Effect.SendMessage(message.Key, messageId, bytes);
    }

    private static LocalDate? ReplyBy(MeetingFacts meeting, MessageKind kind, Instant now)
    {
        var today = now.InZone(DateTimeZoneProviders.Tzdb[meeting.Plan.Time.Zone]).Date;
        var date = meeting.Plan.Time.LocalStart.Date - ReplyPeriod;
        return kind == MessageKind.Invitation && date > today ? date : null;
    }

    private async Task<CalendarObject> CalendarAsync(
        FactsSource source, MeetingFacts meeting, MailAddress office, Instant now, CancellationToken cancellationToken)
    {
        var entry = await renderer.RenderEntryAsync(meeting, cancellationToken);
        var time = meeting.Plan.Time;
        // The provider's own UID: a calendar that has the provider's entry updates it instead of showing the meeting twice.
        var uid = source.State.Conference.Entries[meeting.Language].CalendarUid!;
        return new CalendarObject(
            uid, Sequence: 0, now, time.LocalStart, time.End - time.Start, time.Zone, entry.Subject, entry.PlainText, meeting.JoinUrl, office, meeting.Language);
    }
}
