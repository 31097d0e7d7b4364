using System.Collections.Immutable;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Domain.Languages;

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

    public Task<ImmutableArray<AttendeeReply>> ReadRepliesAsync(string providerEventId, CancellationToken cancellationToken) =>
        entries.ReadRepliesAsync(providerEventId, cancellationToken);

    public Task<ImmutableArray<AttendanceSession>> FetchAttendanceAsync(string providerMeetingId, CancellationToken cancellationToken) =>
        reports.FetchAsync(providerMeetingId, cancellationToken);
}
