using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Mail.Mime;

/// <summary>
/// What may stand in a header. Narrower than RFC 5322: line ends would add headers, bidirectional marks would show another name, and quoted
/// local parts, comments and address literals are no addresses that an office writes to.
/// </summary>
internal static partial class MailGrammar
{
    /// <summary>The address, unchanged.</summary>
    /// <exception cref="FormatException">Not local@domain in ASCII, with at most 64 characters before the @ and 254 in all (RFC 5321 §4.5.3.1).</exception>
    public static string Address(string address) =>
        IsAddress(address) ? address : throw new FormatException("The mail address is not valid.");

    /// <summary>As <see cref="Address"/>, without the exception.</summary>
    public static bool IsAddress([NotNullWhen(true)] string? address) => address is { Length: <= 254 } && AddressForm().IsMatch(address);

    /// <summary>The Message-ID without its angle brackets.</summary>
    /// <exception cref="FormatException">Not &lt;left@right&gt; in printable ASCII.</exception>
    public static string MessageId(string id) =>
        id is { Length: <= 250 } && MessageIdForm().IsMatch(id)
            ? id[1..^1]
            : throw new FormatException("The Message-ID is not valid.");

    /// <summary>A name or subject on one line.</summary>
    /// <exception cref="FormatException">Empty, more than one line, or holding control or bidirectional characters or an encoded word.</exception>
    public static string HeaderText(string text, string what)
    {
        if (text is null || text.Contains('\n', StringComparison.Ordinal))
        {
            throw new FormatException($"The {what} of a message takes one line.");
        }

        // Readers would decode it (RFC 2047 §2), and show what the check of the text has never seen.
        return text.Contains("=?", StringComparison.Ordinal)
            ? throw new FormatException($"The {what} of a message takes no encoded word.")
            : PlainText.Check(text);
    }

    /// <summary>The name of the attached calendar file.</summary>
    /// <exception cref="FormatException">Not a plain ASCII file name ending in .ics.</exception>
    public static string CalendarFileName(string name) =>
        name is not null && FileForm().IsMatch(name) ? name : throw new FormatException("The calendar's file name is not valid.");

    [GeneratedRegex(@"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex AddressForm();

    [GeneratedRegex(@"^<[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+>\z", RegexOptions.CultureInvariant)]
    private static partial Regex MessageIdForm();

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.ics\z", RegexOptions.CultureInvariant)]
    private static partial Regex FileForm();
}
