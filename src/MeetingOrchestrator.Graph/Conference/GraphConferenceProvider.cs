using System.Collections.Immutable;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Graph.Conference;

/// <summary>The port, divided by the resource of Microsoft Graph that answers it.</summary>
internal sealed class GraphConferenceProvider(OnlineMeetings meetings, CalendarEntries entries, AttendanceReports reports) : IConferenceProvider
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
        throw new NotSupportedException();

    public Task DeleteAsync(string providerMeetingId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<CalendarEntryReceipt> UpdateCalendarEntryAsync(
        string providerEventId, CalendarEntryRequest wanted, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task CancelCalendarEntryAsync(string providerEventId, string comment, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public async Task<ImmutableArray<AttendeeReply>> ReadRepliesAsync(
        IReadOnlyCollection<string> providerEventIds, CancellationToken cancellationToken)
    {
        var replies = ImmutableArray.CreateBuilder<AttendeeReply>();
        foreach (var entry in providerEventIds)
        {
            replies.AddRange(await entries.ReadRepliesAsync(entry, cancellationToken));
        }

        return replies.ToImmutable();
    }

    public Task<ImmutableArray<AttendanceSession>> FetchAttendanceAsync(string providerMeetingId, CancellationToken cancellationToken) =>
        reports.FetchAsync(providerMeetingId, cancellationToken);
}
