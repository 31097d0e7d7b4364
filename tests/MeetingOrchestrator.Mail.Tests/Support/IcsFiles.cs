using System.Text;

namespace MeetingOrchestrator.Mail.Tests.Support;

/// <summary>iCalendar files as they come from elsewhere.</summary>
internal static class IcsFiles
{
    public const string Start = "DTSTART;TZID=Europe/Moscow:20210218T110000";
    public const string Length = "DURATION:PT2H30M";

    /// <summary>A calendar around events given line by line; the first line of the event is the third of the file.</summary>
    public static byte[] Event(params string[] lines) => Calendar(["BEGIN:VEVENT", .. lines, "END:VEVENT"]);

    public static byte[] Calendar(params string[] lines) => Lines(["BEGIN:VCALENDAR", .. lines, "END:VCALENDAR"]);

    public static byte[] Lines(params string[] lines) => Encoding.UTF8.GetBytes(string.Join("\r\n", lines) + "\r\n");

    /// <summary>As Outlook saves an appointment: Windows zones with their latest rules, X- properties, an alarm.</summary>
    public static byte[] Outlook { get; } = Calendar(
        "PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN",
        "VERSION:2.0",
        "METHOD:PUBLISH",
        "X-MS-OLK-FORCEINSPECTOROPEN:TRUE",
        "BEGIN:VTIMEZONE",
        "TZID:Russian Standard Time",
        "BEGIN:STANDARD",
        "DTSTART:16010101T000000",
        "TZOFFSETFROM:+0300",
        "TZOFFSETTO:+0300",
        "END:STANDARD",
        "END:VTIMEZONE",
        "BEGIN:VEVENT",
        "CLASS:PUBLIC",
        "CREATED:20210104T070000Z",
        "DESCRIPTION:Повестка дня\\nв приложении\\n",
        "DTEND;TZID=\"Russian Standard Time\":20210218T133000",
        "DTSTAMP:20210104T070000Z",
        "DTSTART;TZID=\"Russian Standard Time\":20210218T110000",
        "LOCATION:Москва\\, зал 3",
        "PRIORITY:5",
        "SEQUENCE:0",
        "SUMMARY;LANGUAGE=ru:25-е заседание\\, Москва; итоги",
        "TRANSP:OPAQUE",
        "UID:040000008200E00074C5B7101A82E008000000001",
        " 0A1B2C3D4E5F",
        "X-ALT-DESC;FMTTYPE=text/html:<html><body>x\\n</body></html>",
        "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE",
        "BEGIN:VALARM",
        "TRIGGER:-PT15M",
        "ACTION:DISPLAY",
        "DESCRIPTION:Reminder",
        "END:VALARM",
        "END:VEVENT");

    /// <summary>As Google exports a calendar: its zone named once, some events in UTC, some in a zone, bare line feeds after a download.</summary>
    public static byte[] Google { get; } = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Calendar(
        "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
        "VERSION:2.0",
        "CALSCALE:GREGORIAN",
        "X-WR-CALNAME:Совет",
        "X-WR-TIMEZONE:Europe/Moscow",
        "BEGIN:VEVENT",
        "DTSTART:20210218T080000Z",
        "DTEND:20210218T103000Z",
        "DTSTAMP:20210104T070000Z",
        "UID:one@google.com",
        "STATUS:CONFIRMED",
        "SUMMARY:25-е заседание",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "DTSTART;TZID=Asia/Almaty:20250218T110000",
        "DTEND;TZID=Asia/Almaty:20250218T133000",
        "DTSTAMP:20210104T070000Z",
        "UID:two@google.com",
        "STATUS:TENTATIVE",
        "SUMMARY:",
        "END:VEVENT",
        "BEGIN:VTODO",
        "UID:task@google.com",
        "END:VTODO")).ReplaceLineEndings("\n"));
}
