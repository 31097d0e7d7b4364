using System.CommandLine;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Web.Commands.Office;
using NodaTime;

namespace MeetingOrchestrator.Web.Commands.Meetings;

/// <summary>The options that describe a line of the schedule.</summary>
internal sealed class LineOptions
{
    private readonly Option<LocalDateTime?> _start = OptionParsers.LocalTime("--start", "Start in local time of the zone, e.g. 2027-03-18T11:00.");
    private readonly Option<string> _zone = new("--zone") { Description = "IANA time-zone id, e.g. Asia/Almaty." };
    private readonly Option<Offset?> _offset = OptionParsers.UtcOffset("--offset", "UTC offset of the start; only where clocks show it twice.");
    private readonly Option<Duration?> _length = OptionParsers.Length("--length", "Scheduled length, e.g. PT3H.");
    private readonly Option<string> _date = Choice<DateCertainty>("--date", "How sure the date is.");
    private readonly Option<string> _timeOfDay = Choice<DateCertainty>("--time-of-day", "How sure the time of day is.");
    private readonly Option<string> _format = Choice<MeetingFormat>("--format", "How people meet.");
    private readonly Option<string> _host = new("--host") { Description = "Key of the seat that hosts, e.g. KZ." };
    private readonly BilingualOptions _place;

    public LineOptions(Command command)
    {
        Option[] options = [_start, _zone, _offset, _length, _date, _timeOfDay, _format, _host];
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        _place = BilingualOptions.Create(command, "place", "Where, as documents name it", required: false);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_host) is { } host && !IsSeat(host))
            {
                result.AddError("--host must be a seat's key such as KZ.");
            }
        });
    }

    /// <summary>A line with what was given in place of what it had, or why its time cannot be.</summary>
    public (PlannedMeeting? Line, Refusal? Refusal) Change(ParseResult parsed, PlannedMeeting line)
    {
        var time = line.Time;
        var given = parsed.GetValue(_offset);
        var keepsTime = parsed.GetValue(_start) is null && parsed.GetValue(_zone) is null && given is null;
        var resolved = MeetingTime.Resolve(
            parsed.GetValue(_start) ?? time.LocalStart,
            parsed.GetValue(_zone) ?? time.Zone,
            parsed.GetValue(_length) ?? time.End - time.Start,
            // A start that stays keeps its instant, also where clocks show it twice.
            keepsTime ? Offset.FromTimeSpan((time.LocalStart.InUtc().ToInstant() - time.Start).ToTimeSpan()) : given);
        return resolved.Time is not { } at ? (null, resolved.Refusal) : (line with
        {
            Time = at,
            Date = Read<DateCertainty>(parsed, _date) ?? line.Date,
            TimeOfDay = Read<DateCertainty>(parsed, _timeOfDay) ?? line.TimeOfDay,
            Format = Read<MeetingFormat>(parsed, _format) ?? line.Format,
            Host = parsed.GetValue(_host) is { } host ? SeatKey.Parse(host) : line.Host,
            Place = _place.Read(parsed) ?? line.Place,
        }, null);
    }

    private static T? Read<T>(ParseResult parsed, Option<string> option)
        where T : struct, Enum => parsed.GetValue(option) is { } text ? Words.Read<T>(text) : null;

    private static Option<string> Choice<T>(string name, string description)
        where T : struct, Enum
    {
        var option = new Option<string>(name) { Description = $"{description} One of: {string.Join(", ", Words.All<T>())}." };
        option.AcceptOnlyFromAmong(Words.All<T>());
        return option;
    }

    private static bool IsSeat(string text)
    {
        try
        {
            return SeatKey.Parse(text).Value == text;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
