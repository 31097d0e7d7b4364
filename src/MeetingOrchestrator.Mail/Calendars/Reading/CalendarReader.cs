using MeetingOrchestrator.Application.Calendars;

namespace MeetingOrchestrator.Mail.Calendars.Reading;

/// <summary>Makes the one VCALENDAR of a file out of its lines.</summary>
internal static class CalendarReader
{
    // A calendar, an event or zone, its alarm or observance: nothing that is real goes deeper.
    private const int Deepest = 4;

    /// <summary>Reads a file.</summary>
    /// <exception cref="CalendarFaultException">It is not one VCALENDAR.</exception>
    public static Component Read(ReadOnlyMemory<byte> file)
    {
        Component? calendar = null;
        var open = new Stack<Component>();
        foreach (var (number, text) in LogicalLines.Of(file))
        {
            var line = ContentLine.Parse(number, text);
            var isCalendar = open.Count == 0 && calendar is null && line.Name == "BEGIN" && Is(line.Value, "VCALENDAR");
            if (open.Count == 0 && !isCalendar)
            {
                throw new CalendarFaultException(ScheduleFaultCode.NotACalendar, number);
            }

            Take(line, open);
            calendar ??= open.Peek();
        }

        return open.TryPeek(out var unclosed)
            ? throw new CalendarFaultException(ScheduleFaultCode.Structure, unclosed.Line, unclosed.Name)
            : calendar ?? throw new CalendarFaultException(ScheduleFaultCode.NotACalendar, 0);
    }

    private static void Take(ContentLine line, Stack<Component> open)
    {
        switch (line.Name)
        {
            case "BEGIN":
                var begun = new Component(line.Value.ToUpperInvariant(), line.Number);
                if (open.Count == Deepest)
                {
                    throw new CalendarFaultException(ScheduleFaultCode.Structure, line.Number, begun.Name);
                }

                if (open.TryPeek(out var around))
                {
                    around.Add(begun);
                }

                open.Push(begun);
                break;
            case "END" when Is(line.Value, open.Peek().Name):
                open.Pop();
                break;
            case "END":
                throw new CalendarFaultException(ScheduleFaultCode.Structure, line.Number, line.Value);
            default:
                open.Peek().Add(line);
                break;
        }
    }

    private static bool Is(string value, string name) => string.Equals(value, name, StringComparison.OrdinalIgnoreCase);
}
