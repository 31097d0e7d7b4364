using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Invitations;

namespace MeetingOrchestrator.Application.Messages;

/// <summary>Writes messages in the recipient's language.</summary>
public interface IMessageRenderer
{
    /// <summary>A letter of any kind, for one person.</summary>
    Task<RenderedMessage> RenderAsync(MessageFacts facts, CancellationToken cancellationToken);

    /// <summary>The calendar entry for all who are addressed in a language.</summary>
    Task<RenderedEntry> RenderEntryAsync(MeetingFacts facts, CancellationToken cancellationToken);

    /// <summary>The subject of the conference as the provider shows it to everybody: both languages.</summary>
    string ConferenceSubject(MeetingFacts facts);

    /// <summary>One or two sentences for the notice that the provider sends when a calendar entry is cancelled, in the language of the facts.</summary>
    /// <param name="facts">The meeting.</param>
    /// <param name="kind">
    /// <see cref="MessageKind.Cancellation"/>, or <see cref="MessageKind.Postponement"/> when the meeting is put off and a new time will follow.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">Another kind cancels no entry.</exception>
    string CancellationComment(MeetingFacts facts, MessageKind kind = MessageKind.Cancellation);

    /// <summary>
    /// The provider's join information as plain lines, for a page of ours: no markup, and nothing meant for the organizer alone. Empty where
    /// there is none.
    /// </summary>
    string JoinInstructions(MeetingFacts facts);
}

/// <summary>A message in words. Both parts say the same.</summary>
public sealed record RenderedMessage(string Subject, string Html, string PlainText);

/// <summary>A calendar entry in words.</summary>
public sealed record RenderedEntry(string Subject, string Html, string PlainText);

/// <summary>Turns a rendered message into the bytes that are sent. Deterministic: the same input gives the same bytes.</summary>
public interface IMimeComposer
{
    /// <summary>Composes the message.</summary>
    /// <exception cref="FormatException">An address or a header is not valid; nothing is composed.</exception>
    byte[] Compose(MimeRequest request);
}

/// <summary>Takes the calendar object out of a message, for those who archive it beside the message.</summary>
public interface ICalendarPart
{
    /// <summary>The bytes of the message's text/calendar part; null where it has none.</summary>
    byte[]? Read(ReadOnlyMemory<byte> mime);
}

/// <summary>Everything a MIME message is made of.</summary>
/// <param name="From">Who writes.</param>
/// <param name="To">To whom.</param>
/// <param name="InternetMessageId">Message-ID with its angle brackets.</param>
/// <param name="Date">When it is written.</param>
/// <param name="Language">Its language.</param>
/// <param name="Content">What it says.</param>
/// <param name="CalendarFileName">The name of the calendar file.</param>
/// <param name="Calendar">The calendar object; null where the message carries none.</param>
public sealed record MimeRequest(
    MailAddress From,
    MailAddress To,
    string InternetMessageId,
    NodaTime.Instant Date,
    Language Language,
    RenderedMessage Content,
    string CalendarFileName,
    string? Calendar);

/// <summary>A mail address with the name shown.</summary>
public sealed record MailAddress(string Name, string Address);

/// <summary>Writes iCalendar objects (RFC 5545).</summary>
public interface ICalendarComposer
{
    /// <summary>
    /// One VEVENT with its VTIMEZONE, a copy for calendars that did not get the provider's own entry: METHOD:PUBLISH, and METHOD:CANCEL with
    /// STATUS:CANCELLED once the meeting is cancelled.
    /// </summary>
    string Compose(CalendarObject calendar);
}

/// <summary>What the calendar object says.</summary>
public sealed record CalendarObject(
    string Uid,
    int Sequence,
    NodaTime.Instant Stamp,
    NodaTime.LocalDateTime LocalStart,
    NodaTime.Duration Length,
    string Zone,
    string Summary,
    string Description,
    Uri? JoinUrl,
    MailAddress Organizer,
    Language Language,
    bool Cancelled = false);
