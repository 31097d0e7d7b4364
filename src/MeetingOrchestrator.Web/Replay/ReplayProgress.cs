using System.Globalization;
using System.Text.Json;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Localization;
using Microsoft.Extensions.Localization;
using NodaTime;
using Spectre.Console;
using Texts = MeetingOrchestrator.Localization.Terminal;

namespace MeetingOrchestrator.Web.Replay;

/// <summary>Tells on the terminal what the journals say happened, once per stop of the virtual clock.</summary>
internal sealed class ReplayProgress(ReplayRequest request, IServiceProvider services) : IDisposable
{
    private readonly IJournal _journal = services.GetRequiredService<IJournal>();
    private readonly IStringLocalizer<Texts> _texts = services.GetRequiredService<IStringLocalizer<Texts>>();
    private readonly LanguageScope _scope = LanguageScope.Enter(request.Culture);
    // One clock for all lines: a schedule whose meetings are held in six zones would seem to jump.
    private readonly string _zone = request.Council.Seats.Single(seat => seat.Key == request.Council.Chair).Zone;
    private readonly IAnsiConsole _terminal = Terminal();
    private readonly Dictionary<int, long> _told = [];

    public async Task ReportAsync(Instant now, CancellationToken cancellationToken)
    {
        foreach (var meeting in request.Council.Meetings)
        {
            var events = new List<MeetingEvent>();
            await foreach (var entry in _journal.ReadAsync(
                StreamName.Of(meeting.Meeting), _told.GetValueOrDefault(meeting.Number) + 1, cancellationToken))
            {
                events.Add(EventCodec<MeetingEvent>.Decode(entry.Entry.Payload.Span).Event);
                _told[meeting.Number] = entry.Entry.Sequence;
            }

            Tell(now, meeting, events);
        }
    }

    public void Dispose() => _scope.Dispose();

    private void Tell(Instant now, PlannedMeeting meeting, List<MeetingEvent> events)
    {
        foreach (var group in events.GroupBy(EventCodec<MeetingEvent>.NameOf))
        {
            if (request.Json)
            {
                Console.WriteLine(JsonSerializer.Serialize(
                    new { at = now.ToString(), meeting = meeting.Number, @event = group.Key, count = group.Count() }));
            }
            else
            {
                foreach (var text in ProgressTexts.Of(_texts, [.. group], instant => Shown(instant, _zone)))
                {
                    Write(now, meeting, text);
                }
            }
        }
    }

    private void Write(Instant now, PlannedMeeting meeting, string text) => _terminal.MarkupLine(
        CultureInfo.CurrentCulture,
        "[grey]{0}[/]  [bold]{1}[/]  {2}",
        Shown(now, _zone).EscapeMarkup(),
        _texts[Texts.Meeting, meeting.Number].Value.EscapeMarkup(),
        text.EscapeMarkup());

    private static IAnsiConsole Terminal()
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings());
        if (Console.IsOutputRedirected)
        {
            // A file or a pipe has no width; without this a line is broken at 80 characters.
            terminal.Profile.Width = 1000;
        }

        return terminal;
    }

    private static string Shown(Instant instant, string zone) =>
        instant.InZone(DateTimeZoneProviders.Tzdb[zone]).ToString("dd.MM.yyyy HH:mm", CultureInfo.CurrentCulture);
}
