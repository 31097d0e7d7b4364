using System.Collections.Immutable;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Graph.Client;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.OnlineMeetings.Item.AttendanceReports;

namespace MeetingOrchestrator.Graph.Conference;

/// <summary>Attendance: one report for each session; the list shows them without records, so each is read by itself.</summary>
internal sealed class AttendanceReports(GraphCalls calls, GraphSettings settings)
{
    private const string Records = "attendanceRecords";
    private const string RecordsNextLink = Records + "@odata.nextLink";

    private static readonly GraphCall List = new("attendanceReports.list", Outlook: false, HasEffect: false);
    private static readonly GraphCall Read = new("attendanceReports.get", Outlook: false, HasEffect: false);

    public async Task<ImmutableArray<AttendanceSession>> FetchAsync(string meetingId, CancellationToken cancellationToken)
    {
        var sessions = ImmutableArray.CreateBuilder<AttendanceSession>();
        foreach (var id in await IdsAsync(meetingId, cancellationToken))
        {
            var report = await ReportAsync(meetingId, id, cancellationToken);
            if (AttendanceReader.Session(id, report, await RecordsAsync(meetingId, id, report, cancellationToken)) is { } session)
                sessions.Add(session);
        }

        return [.. sessions.OrderBy(session => session.Start).ThenBy(session => session.ReportId, StringComparer.Ordinal)];
    }

    private async Task<IEnumerable<string>> IdsAsync(string meetingId, CancellationToken cancellationToken)
    {
        var reports = await Pages.AllAsync(async link =>
        {
            var page = await calls.AskAsync(
                List,
                (client, limited) => (link is null ? Reports(client, meetingId) : Reports(client, meetingId).WithUrl(link))
                    .GetAsync(cancellationToken: limited),
                cancellationToken);
            return (page.Value, page.OdataNextLink);
        });
        return reports.Select(report => report.Id).OfType<string>();
    }

    private Task<MeetingAttendanceReport> ReportAsync(string meetingId, string id, CancellationToken cancellationToken) => calls.AskAsync(
        Read,
        (client, limited) => Reports(client, meetingId)[id].GetAsync(get => get.QueryParameters.Expand = [Records], limited),
        cancellationToken);

    // The report itself holds the first page of its records.
    private Task<List<Microsoft.Graph.Models.AttendanceRecord>> RecordsAsync(
        string meetingId, string id, MeetingAttendanceReport report, CancellationToken cancellationToken) => Pages.AllAsync(async link =>
        {
            if (link is null)
                return (report.AttendanceRecords, report.AdditionalData.TryGetValue(RecordsNextLink, out var next) ? next as string : null);
            var page = await calls.AskAsync(
                Read,
                (client, limited) => Reports(client, meetingId)[id].AttendanceRecords.WithUrl(link).GetAsync(cancellationToken: limited),
                cancellationToken);
            return (page.Value, page.OdataNextLink);
        });

    private AttendanceReportsRequestBuilder Reports(GraphServiceClient client, string meetingId) =>
        client.Users[settings.Organizer].OnlineMeetings[meetingId].AttendanceReports;
}
