using System.Net.Http.Headers;
using System.Text.Json;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.Scenarios;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using NodaTime;

namespace MeetingOrchestrator.Web.Replay;

/// <summary>
/// Plays what people do outside the service (answer an invitation in their calendar, join the conference) on the simulator, over its
/// control interface. The service learns of it through Microsoft Graph alone.
/// </summary>
internal sealed class OutsideWorld : IDisposable
{
    private readonly HttpClient _http;
    private readonly bool _setsClock;

    /// <param name="controlUrl">Base of the control interface.</param>
    /// <param name="bearer">Its token.</param>
    /// <param name="setsClock">Whether the simulator is another process, which must be told the virtual time.</param>
    public OutsideWorld(Uri controlUrl, string bearer, bool setsClock)
    {
        _http = new HttpClient { BaseAddress = new Uri(controlUrl.ToString().TrimEnd('/') + "/") };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        _setsClock = setsClock;
    }

    public async Task SetClockAsync(Instant now, CancellationToken cancellationToken)
    {
        if (_setsClock)
        {
            await SendAsync(HttpMethod.Put, "clock", new { now = now.ToDateTimeOffset() }, cancellationToken);
        }
    }

    public Task ReplyAsync(PersonData person, Reply reply, CancellationToken cancellationToken) => SendAsync(
        HttpMethod.Post,
        "replies",
        new
        {
            address = person.Address,
            response = reply switch
            {
                Reply.Accepted => "accepted",
                Reply.Declined => "declined",
                Reply.Tentative => "tentativelyAccepted",
                _ => throw new ArgumentOutOfRangeException(nameof(reply), reply, "Unknown reply."),
            },
        },
        cancellationToken);

    public Task ConnectAsync(
        MeetingId meeting,
        Instant start,
        IEnumerable<ConferenceSession> sessions,
        IReadOnlyDictionary<PersonKey, PersonData> people,
        CancellationToken cancellationToken) => SendAsync(
        HttpMethod.Post,
        "attendance",
        new
        {
            externalId = DeterministicId.Of("conference", meeting.Value).ToString(),
            sessions = sessions.Select(session => new
            {
                start = At(start, session.Start),
                end = At(start, session.End),
                records = session.Connections.Select(connection => Record(start, connection, people)),
            }),
        },
        cancellationToken);

    /// <summary>Every request that the simulator received, one JSON object a line.</summary>
    public async Task<string> ReadJournalAsync(CancellationToken cancellationToken)
    {
        using var requests = await _http.GetFromJsonAsync<JsonDocument>("requests", cancellationToken);
        return string.Concat(requests!.RootElement.EnumerateArray().Select(request => request.GetRawText() + "\n"));
    }

    public void Dispose() => _http.Dispose();

    private static object Record(Instant start, Connection connection, IReadOnlyDictionary<PersonKey, PersonData> people)
    {
        var person = connection.Person is { } key ? people[key] : null;
        return new
        {
            identity = new { displayName = connection.DisplayName ?? (person?.Name ?? person?.Function)?.En },
            emailAddress = person?.Address,
            role = "Attendee",
            intervals = connection.Intervals.Select(interval => new { join = At(start, interval.Join), leave = At(start, interval.Leave) }),
        };
    }

    private static DateTimeOffset At(Instant start, Duration offset) => (start + offset).ToDateTimeOffset();

    private async Task SendAsync(HttpMethod method, string path, object body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        using var response = await _http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
    }
}
