using System.Collections.Immutable;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Faults.Worker.Host;
using NodaTime;

namespace MeetingOrchestrator.Faults.Worker.Kills;

/// <summary>The provider of conferences, with a place to die after each answer.</summary>
internal sealed class MortalConference(IConferenceProvider inner, Executioner executioner) : IConferenceProvider
{
    public Task<string> CreateOrGetAsync(ConferenceRequest request, CancellationToken cancellationToken) =>
        ThenAsync(inner.CreateOrGetAsync(request, cancellationToken));

    public Task<ImmutableArray<string>> HardenAsync(
        string providerMeetingId, ConferenceSettings settings, CancellationToken cancellationToken) =>
        ThenAsync(inner.HardenAsync(providerMeetingId, settings, cancellationToken));

    public Task<(Uri JoinUrl, string Html)> GetJoinInformationAsync(
        string providerMeetingId, Language language, CancellationToken cancellationToken) =>
        ThenAsync(inner.GetJoinInformationAsync(providerMeetingId, language, cancellationToken));

    public Task<CalendarEntryReceipt> CreateCalendarEntryAsync(CalendarEntryRequest request, CancellationToken cancellationToken) =>
        ThenAsync(inner.CreateCalendarEntryAsync(request, cancellationToken));

    public Task RescheduleAsync(
        string providerMeetingId, string subject, Instant start, Instant end, CancellationToken cancellationToken) =>
        ThenAsync(inner.RescheduleAsync(providerMeetingId, subject, start, end, cancellationToken));

    public Task DeleteAsync(string providerMeetingId, CancellationToken cancellationToken) =>
        ThenAsync(inner.DeleteAsync(providerMeetingId, cancellationToken));

    public Task<CalendarEntryReceipt> UpdateCalendarEntryAsync(
        string providerEventId, CalendarEntryRequest wanted, CancellationToken cancellationToken) =>
        ThenAsync(inner.UpdateCalendarEntryAsync(providerEventId, wanted, cancellationToken));

    public Task CancelCalendarEntryAsync(string providerEventId, string comment, CancellationToken cancellationToken) =>
        ThenAsync(inner.CancelCalendarEntryAsync(providerEventId, comment, cancellationToken));

    public Task<ImmutableArray<AttendeeReply>> ReadRepliesAsync(
        IReadOnlyCollection<string> providerEventIds, CancellationToken cancellationToken) =>
        inner.ReadRepliesAsync(providerEventIds, cancellationToken);

    public Task<ImmutableArray<AttendanceSession>> FetchAttendanceAsync(string providerMeetingId, CancellationToken cancellationToken) =>
        inner.FetchAttendanceAsync(providerMeetingId, cancellationToken);

    private async Task ThenAsync(Task call)
    {
        await call;
        await executioner.PassAsync(KillPoint.AfterCall);
    }

    private async Task<T> ThenAsync<T>(Task<T> call)
    {
        var answer = await call;
        await executioner.PassAsync(KillPoint.AfterCall);
        return answer;
    }
}
