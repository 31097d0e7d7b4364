using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Application.Messages;

/// <summary>Freezes a message to one person: rendered in their language, with the calendar object, as finished MIME bytes.</summary>
internal sealed class MessageComposer(
    FactsReader reader, LetterFacts letters, IMessageRenderer renderer, CalendarObjects calendars, IMimeComposer mime)
{
    /// <summary>The recipient is not among the people any more.</summary>
    public const string RecipientUnknown = "recipient-unknown";

    /// <summary>An address or a name cannot stand in a message.</summary>
    public const string MessageMalformed = "message-malformed";

    /// <summary>The message, or the report that it cannot be composed: one person must not hold up the others of the same commit.</summary>
    public async Task<Effect> ComposeAsync(
        FactsSource source, Intent.SendMessage intent, PlacedIntent placed, CancellationToken cancellationToken)
    {
        var message = source.State.Invitations.Messages[intent.Message];
        var meeting = await reader.ReadAsync(source, message.Language, cancellationToken);
        if (await letters.ReadAsync(source, meeting, message, placed, cancellationToken) is not { } facts)
        {
            return new Effect.ReportMessageFailed(message.Key, RecipientUnknown);
        }

        var office = new MailAddress(meeting.Office.Name.In(message.Language), meeting.Office.Address);
        var recipient = new MailAddress((facts.Recipient.Name ?? facts.Recipient.Function).In(message.Language), facts.Recipient.Address);
        var messageId = $"<{DeterministicId.Of("message", source.Meeting.Value, message.Key.Value)}@{office.Address.Split('@')[^1]}>";
        var content = await renderer.RenderAsync(facts, cancellationToken);
        var calendar = await calendars.ForMessageAsync(source.State, meeting, intent.Kind, placed.At, cancellationToken);
        try
        {
            return new Effect.SendMessage(message.Key, messageId, mime.Compose(new MimeRequest(
                office, recipient, messageId, placed.At, message.Language, content, $"{source.Meeting.Value}.ics", calendar)));
        }
        catch (FormatException)
        {
            return new Effect.ReportMessageFailed(message.Key, MessageMalformed);
        }
    }
}
