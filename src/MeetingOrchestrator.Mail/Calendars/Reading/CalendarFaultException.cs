using MeetingOrchestrator.Application.Calendars;

namespace MeetingOrchestrator.Mail.Calendars.Reading;

/// <summary>Carries a fault from where it is found, deep in a file, to where the file is answered for. Never leaves this project.</summary>
internal sealed class CalendarFaultException : Exception
{
    private const int Shown = 80;

    public CalendarFaultException(string code, int line, params object[] arguments)
        : base(code) => Fault = new ScheduleFault(code, line, null, [.. arguments.Select(argument => argument is string text ? Harmless(text) : argument)]);

    public ScheduleFault Fault { get; }

    // What stands in the file may be as long as the file, and may be made to be read as something else.
    private static string Harmless(string text) =>
        string.Concat(text.EnumerateRunes().Take(Shown).Select(rune => IsPlain(rune) ? rune.ToString() : "?"));

    private static bool IsPlain(System.Text.Rune rune) => System.Text.Rune.GetUnicodeCategory(rune) is not (
        System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format
        or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator);
}
