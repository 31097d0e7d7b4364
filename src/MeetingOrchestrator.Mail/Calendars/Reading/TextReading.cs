using System.Text;
using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Mail.Calendars.Reading;

/// <summary>Values of type TEXT (RFC 5545 §3.3.11).</summary>
internal static class TextReading
{
    /// <summary>The text; empty when there is no property or nothing in it.</summary>
    /// <exception cref="CalendarFaultException">It holds what no text of this service may.</exception>
    public static string Text(this ContentLine? line)
    {
        if (line is null || Unescape(line.Value) is not { } text || string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        try
        {
            return PlainText.Check(text);
        }
        catch (FormatException)
        {
            throw new CalendarFaultException(ScheduleFaultCode.TextForbidden, line.Number, line.Name);
        }
    }

    public static CalendarFaultException Malformed(this ContentLine line) =>
        new(ScheduleFaultCode.ValueMalformed, line.Number, line.Name, line.Value);

    // A backslash before any other character is a habit of older writers, who meant the character.
    private static string Unescape(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var at = 0; at < value.Length; at++)
        {
            var escaped = value[at] == '\\' && at + 1 < value.Length;
            at += escaped ? 1 : 0;
            text.Append(escaped && value[at] is 'n' or 'N' ? '\n' : value[at]);
        }

        return text.ToString();
    }
}
