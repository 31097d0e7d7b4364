using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using NodaTime;

namespace MeetingOrchestrator.Application.Conference;

/// <summary>
/// Conferences, calendar entries and attendance at a provider. Every call may be repeated with the same arguments and has one effect.
/// </summary>
public interface IConferenceProvider
{
    /// <summary>Creates the conference, or finds the one made before under the same external id.</summary>
    /// <returns>The provider's id.</returns>
    /// <exception cref="ProviderException">The provider did not do it; says whether and when to try again.</exception>
    Task<string> CreateOrGetAsync(ConferenceRequest request, CancellationToken cancellationToken);

    /// <summary>Applies the security settings and reads them back.</summary>
    /// <returns>The names of settings that read back differently; empty when all hold.</returns>
    /// <exception cref="ProviderException"/>
    Task<ImmutableArray<string>> HardenAsync(string providerMeetingId, ConferenceSettings settings, CancellationToken cancellationToken);

    /// <summary>Fetches the link and the localized block of join information.</summary>
    /// <exception cref="ProviderException"/>
    Task<(Uri JoinUrl, string Html)> GetJoinInformationAsync(string providerMeetingId, Language language, CancellationToken cancellationToken);

    /// <summary>Creates the calendar entry, or finds the one made before under the same transaction id or key.</summary>
    /// <exception cref="ProviderException"/>
    Task<CalendarEntryReceipt> CreateCalendarEntryAsync(CalendarEntryRequest request, CancellationToken cancellationToken);

    /// <summary>Moves the conference, both ends at once; one that is there already is left alone.</summary>
    /// <exception cref="ProviderException"/>
    Task RescheduleAsync(string providerMeetingId, string subject, Instant start, Instant end, CancellationToken cancellationToken);

    /// <summary>Deletes the conference; one that is gone already is no failure.</summary>
    /// <exception cref="ProviderException"/>
    Task DeleteAsync(string providerMeetingId, CancellationToken cancellationToken);

    /// <summary>
    /// Brings a calendar entry to what is asked; an entry that says it already is left alone, so that nobody is told of the same change
    /// twice. An entry that changed between reading and writing is read again.
    /// </summary>
    /// <exception cref="ProviderException">Refused with <c>ErrorItemNotFound</c> when the entry is gone.</exception>
    Task<CalendarEntryReceipt> UpdateCalendarEntryAsync(string providerEventId, CalendarEntryRequest wanted, CancellationToken cancellationToken);

    /// <summary>Cancels a calendar entry, which tells everybody it invited; one that is gone already is no failure.</summary>
    /// <param name="providerEventId">The entry.</param>
    /// <param name="comment">What the notice says, in the language of the entry.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ProviderException"/>
    Task CancelCalendarEntryAsync(string providerEventId, string comment, CancellationToken cancellationToken);

    /// <summary>The replies that attendees gave to these calendar entries; an entry that is gone gives none.</summary>
    /// <exception cref="ProviderException"/>
    Task<ImmutableArray<AttendeeReply>> ReadRepliesAsync(IReadOnlyCollection<string> providerEventIds, CancellationToken cancellationToken);

    /// <summary>All attendance reports of a conference with their records.</summary>
    /// <exception cref="ProviderException"/>
    Task<ImmutableArray<AttendanceSession>> FetchAttendanceAsync(string providerMeetingId, CancellationToken cancellationToken);
}

/// <summary>A conference to be created.</summary>
/// <param name="ExternalId">Our key; the provider never makes two conferences for it.</param>
/// <param name="Subject">Subject, in both languages.</param>
/// <param name="Start">Start.</param>
/// <param name="End">End.</param>
public sealed record ConferenceRequest(string ExternalId, string Subject, Instant Start, Instant End);

/// <summary>Security settings of a conference. The defaults are the safe ones.</summary>
/// <param name="AllowRecording">Whether the provider may record.</param>
/// <param name="AllowTranscription">Whether the provider may transcribe.</param>
/// <param name="AllowChat">Whether the provider's chat is on; what matters belongs in the record, so it is off.</param>
/// <param name="AnnounceEntryAndExit">Whether coming and going is announced.</param>
/// <param name="Presenters">Addresses of those who may present; everybody else waits in the lobby and attends.</param>
/// <param name="Watermark">Whether pictures carry the viewer's address; guests and browsers are then left with sound alone.</param>
/// <param name="EndToEndEncryption">Whether the conference is encrypted end to end; browsers are then shut out, and 200 may join.</param>
public sealed record ConferenceSettings(
    bool AllowRecording,
    bool AllowTranscription,
    bool AllowChat,
    bool AnnounceEntryAndExit,
    ImmutableArray<string> Presenters,
    bool Watermark = false,
    bool EndToEndEncryption = false);

/// <summary>A calendar entry to be created, frozen: a repeat sends the same bytes.</summary>
/// <param name="TransactionId">The provider's idempotency key.</param>
/// <param name="Key">Our key, stored with the entry: the way to find it when the answer was lost.</param>
/// <param name="Subject">Subject.</param>
/// <param name="Html">Body.</param>
/// <param name="Start">Start.</param>
/// <param name="End">End.</param>
/// <param name="Attendees">Who is invited.</param>
public sealed record CalendarEntryRequest(
    Guid TransactionId, string Key, string Subject, string Html, Instant Start, Instant End, ImmutableArray<CalendarAttendee> Attendees);

/// <summary>An attendee of a calendar entry.</summary>
/// <param name="Address">Mail address.</param>
/// <param name="Name">Name as shown.</param>
/// <param name="Optional">Observers and guests are optional.</param>
public sealed record CalendarAttendee(string Address, string Name, bool Optional);

/// <summary>What the provider says of an entry it made.</summary>
public sealed record CalendarEntryReceipt(string ProviderEventId, string CalendarUid);

/// <summary>A reply given in a calendar.</summary>
public sealed record AttendeeReply(string Address, Reply Reply, Instant At);

/// <summary>One session of a conference.</summary>
public sealed record AttendanceSession(string ReportId, Instant Start, Instant End, ImmutableArray<AttendanceRecord> Records);

/// <summary>Somebody's presence in a session.</summary>
/// <param name="DisplayName">Name as shown; guests carry nothing else.</param>
/// <param name="Address">Verified address; null for guests.</param>
/// <param name="Intervals">When connected.</param>
/// <param name="DirectoryId">Object id in the directory (Entra ID); null for guests.</param>
public sealed record AttendanceRecord(
    string? DisplayName, string? Address, ImmutableArray<AttendanceInterval> Intervals, string? DirectoryId = null);

/// <summary>A stretch of connection.</summary>
public sealed record AttendanceInterval(Instant Join, Instant Leave);
