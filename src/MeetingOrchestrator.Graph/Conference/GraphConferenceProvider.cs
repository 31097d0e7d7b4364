using System.Collections.Immutable;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Graph.Conference;

/// <summary>The port, divided by the resource of Microsoft Graph that answers it.</summary>
internal sealed class GraphConferenceProvider(
    OnlineMeetings meetings, CalendarEntries entries, EntryReplies replies, AttendanceReports reports) : IConferenceProvider
{
    public Task<string> CreateOrGetAsync(ConferenceRequest request, CancellationToken cancellationToken) =>
        meetings.CreateOrGetAsync(request, cancellationToken);

    public Task<ImmutableArray<string>> HardenAsync(
        string providerMeetingId, ConferenceSettings settings, CancellationToken cancellationToken) =>
        meetings.HardenAsync(providerMeetingId, settings, cancellationToken);

    public Task<(Uri JoinUrl, string Html)> GetJoinInformationAsync(
        string providerMeetingId, Language language, CancellationToken cancellationToken) =>
        meetings.GetJoinInformationAsync(providerMeetingId, language, cancellationToken);

    public Task<CalendarEntryReceipt> CreateCalendarEntryAsync(CalendarEntryRequest request, CancellationToken cancellationToken) =>
        entries.CreateAsync(request, cancellationToken);

    public Task RescheduleAsync(
        string providerMeetingId, string subject, Instant start, Instant end, CancellationToken cancellationToken) =>
        meetings.RescheduleAsync(providerMeetingId, subject, start, end, cancellationToken);

    public Task DeleteAsync(string providerMeetingId, CancellationToken cancellationToken) =>
        meetings.DeleteAsync(providerMeetingId, cancellationToken);

    public Task<CalendarEntryReceipt> UpdateCalendarEntryAsync(
        string providerEventId, CalendarEntryRequest wanted, CancellationToken cancellationToken) =>
        entries.UpdateAsync(providerEventId, wanted, cancellationToken);

    public Task CancelCalendarEntryAsync(string providerEventId, string comment, CancellationToken cancellationToken) =>
        entries.CancelAsync(providerEventId, comment, cancellationToken);

    public Task<ImmutableArray<AttendeeReply>> ReadRepliesAsync(
        IReadOnlyCollection<string> providerEventIds, CancellationToken cancellationToken) =>
        replies.ReadAsync(providerEventIds, cancellationToken);

    public Task<ImmutableArray<AttendanceSession>> FetchAttendanceAsync(string providerMeetingId, CancellationToken cancellationToken) =>
        reports.FetchAsync(providerMeetingId, cancellationToken);
}
