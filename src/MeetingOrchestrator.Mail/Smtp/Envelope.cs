using MeetingOrchestrator.Application.Conference;
using MimeKit;

namespace MeetingOrchestrator.Mail.Smtp;

/// <summary>A message as the mail server is given it, with those whom it is for.</summary>
internal sealed record Envelope(MimeMessage Message, IReadOnlyList<MailboxAddress> Recipients) : IDisposable
{
    /// <summary>Reads the recipients from the message itself: it is frozen, and whoever it names gets it.</summary>
    /// <exception cref="ProviderException">Refused: it cannot be read, names nobody, or names an address outside ASCII.</exception>
    public static Envelope Read(ReadOnlyMemory<byte> mime)
    {
        var message = Parse(mime);
        MailboxAddress[] recipients = [.. message.To.Mailboxes, .. message.Cc.Mailboxes];
        if (recipients.Length == 0)
            throw new ProviderException(ProviderFailure.Refused, SmtpFailure.MessageUnreadable);

        // SMTPUTF8 (RFC 6531) must be offered by every server on the way; a message lost at the third of them would look sent here.
        return Array.Exists(recipients, recipient => recipient.IsInternational)
            ? throw new ProviderException(ProviderFailure.Refused, SmtpFailure.Utf8Address)
            : new Envelope(message, recipients);
    }

    public void Dispose() => Message.Dispose();

    private static MimeMessage Parse(ReadOnlyMemory<byte> mime)
    {
        try
        {
            using var input = new MemoryStream(mime.ToArray(), writable: false);
            return MimeMessage.Load(input);
        }
        catch (FormatException fault)
        {
            throw new ProviderException(ProviderFailure.Refused, SmtpFailure.MessageUnreadable, inner: fault);
        }
    }
}
