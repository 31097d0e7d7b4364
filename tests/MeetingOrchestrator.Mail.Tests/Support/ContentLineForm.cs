using System.Text;

namespace MeetingOrchestrator.Mail.Tests.Support;

/// <summary>The form that every calendar object has, whatever it says (RFC 5545 §3.1).</summary>
internal static class ContentLineForm
{
    /// <summary>CRLF after each line and nowhere else, at most 75 octets, each line whole characters of UTF-8, no control character.</summary>
    public static void ShouldBeContentLines(this byte[] bytes)
    {
        ReadOnlySpan<byte> calendar = bytes;
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        calendar.EndsWith("\r\n"u8).ShouldBeTrue();
        while (!calendar.IsEmpty)
        {
            var end = calendar.IndexOf("\r\n"u8);
            end.ShouldBeInRange(1, 75);
            var line = strict.GetString(calendar[..end]);
            line.ShouldNotContain(character => char.IsControl(character) && character != '\t');
            calendar = calendar[(end + 2)..];
        }
    }
}
