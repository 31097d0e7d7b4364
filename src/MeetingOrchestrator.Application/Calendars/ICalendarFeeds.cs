namespace MeetingOrchestrator.Application.Calendars;

/// <summary>A person's meetings as a calendar that Outlook, Thunderbird and Google subscribe to. Read-only.</summary>
public interface ICalendarFeeds
{
    /// <summary>The calendar of whoever holds this secret, as iCalendar bytes; null when the secret is unknown or revoked.</summary>
    Task<byte[]?> ReadAsync(string secret, CancellationToken cancellationToken);
}
