using System.Collections.Immutable;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Application.Calendars;

/// <summary>Writes the calendar that a person subscribes to (RFC 5545, RFC 7986).</summary>
public interface ICalendarFeed
{
    /// <summary>
    /// One VCALENDAR with METHOD:PUBLISH, in UTF-8, asking to be fetched again after an hour; one VEVENT for each event, in the order given,
    /// and the rules of every zone used. Deterministic: the same request gives the same bytes.
    /// </summary>
    /// <exception cref="FormatException">
    /// The organizer's address or name is not one, a text holds control or unpaired characters, or a time has a fraction of a second.
    /// </exception>
    /// <exception cref="NodaTime.TimeZones.DateTimeZoneNotFoundException">A zone is not in the time-zone data.</exception>
    byte[] Compose(FeedRequest request);
}

/// <summary>What a feed is made of.</summary>
/// <param name="CalendarName">The name under which calendars list the feed, in the reader's language; also the category of its events.</param>
/// <param name="Language">The reader's language, in which all texts are.</param>
/// <param name="Events">The meetings. No UID occurs twice.</param>
public sealed record FeedRequest(string CalendarName, Language Language, ImmutableArray<FeedEvent> Events);

/// <summary>A meeting as a feed shows it.</summary>
/// <param name="Uid">Stable identity: a calendar recognises the meeting by it when the feed is fetched again.</param>
/// <param name="Sequence">Rises with each change of time, place or status.</param>
/// <param name="Stamp">DTSTAMP: when this version of the meeting was written; not when the feed was asked for, or no two fetches were equal.</param>
/// <param name="LastModified">When the meeting last changed.</param>
/// <param name="LocalStart">Start in <paramref name="Zone"/>, in whole seconds. Where clocks show it twice, the first time is meant.</param>
/// <param name="Length">Scheduled length, in whole seconds; more than zero.</param>
/// <param name="Zone">IANA time-zone id.</param>
/// <param name="Summary">One line.</param>
/// <param name="Description">Any number of lines; may be empty.</param>
/// <param name="Location">Where; null when there is nothing to say.</param>
/// <param name="Status">How sure the meeting is.</param>
/// <param name="Url">The link to join; null for readers who may not have it.</param>
/// <param name="Organizer">The office.</param>
public sealed record FeedEvent(
    string Uid,
    int Sequence,
    Instant Stamp,
    Instant LastModified,
    LocalDateTime LocalStart,
    Duration Length,
    string Zone,
    string Summary,
    string Description,
    string? Location,
    FeedStatus Status,
    Uri? Url,
    MailAddress Organizer);

/// <summary>How sure a meeting is.</summary>
public enum FeedStatus
{
    /// <summary>It is held.</summary>
    Confirmed,

    /// <summary>Its date is not decided.</summary>
    Tentative,

    /// <summary>It is not held; shown until readers have learnt of it.</summary>
    Cancelled,
}
