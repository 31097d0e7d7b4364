using System.Security.Cryptography;
using System.Text;
using MeetingOrchestrator.Application.Messages;
using MimeKit;
using MimeKit.Text;

namespace MeetingOrchestrator.Mail.Mime;

/// <summary>
/// Composes multipart/mixed: the letter as plain text and HTML, then the calendar object as an attachment. Seven-bit throughout, so that no
/// relay has a reason to encode it anew.
/// </summary>
internal sealed class MimeComposer : IMimeComposer
{
    /// <inheritdoc/>
    public byte[] Compose(MimeRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var id = MailGrammar.MessageId(request.InternetMessageId);
        using var message = new MimeMessage
        {
            MessageId = id,
            Date = request.Date.ToDateTimeOffset(),
            Subject = MailGrammar.HeaderText(request.Content.Subject, "subject"),
            Body = Body(request, id),
        };
        message.From.Add(Mailbox(request.From));
        message.To.Add(Mailbox(request.To));
        message.Body.Headers.Add(HeaderId.ContentLanguage, LanguageTag.Of(request.Language));
        message.Prepare(EncodingConstraint.SevenBit);

        using var bytes = new MemoryStream();
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        message.WriteTo(format, bytes);
        return bytes.ToArray();
    }

    private static Multipart Body(MimeRequest request, string id)
    {
        var letter = new MultipartAlternative
        {
            Text(TextFormat.Plain, request.Content.PlainText),
            Text(TextFormat.Html, request.Content.Html),
        };
        letter.Boundary = Boundary("letter", id);
        var mixed = new Multipart("mixed") { letter };
        if (request.Calendar is { } calendar)
        {
            mixed.Add(Calendar(request, calendar));
        }

        mixed.Boundary = Boundary("message", id);
        return mixed;
    }

    private static TextPart Text(TextFormat format, string text)
    {
        var part = new TextPart(format);
        part.SetText(Encoding.UTF8, text);
        return part;
    }

    private static TextPart Calendar(MimeRequest request, string calendar)
    {
        var name = MailGrammar.CalendarFileName(request.CalendarFileName);
        var part = new TextPart("calendar") { ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = name } };
        part.SetText(Encoding.UTF8, calendar);
        part.ContentType.Parameters.Add("method", Method(calendar));
        part.ContentType.Name = name;

        // Line ends inside a calendar object are CRLF by its own grammar; base64 keeps them as they are.
        part.ContentTransferEncoding = ContentEncoding.Base64;
        return part;
    }

    // Must be the object's own (RFC 6047 §2.4). No text can pass for it: a line that goes on begins with a space.
    private static string Method(string calendar) =>
        calendar.Contains("\r\nMETHOD:CANCEL\r\n", StringComparison.Ordinal) ? "CANCEL" : "PUBLISH";

    private static MailboxAddress Mailbox(MailAddress address) =>
        new(Encoding.UTF8, MailGrammar.HeaderText(address.Name, "name"), MailGrammar.Address(address.Address));

    // The library would draw boundaries at random. The leading sign cannot stand in base64 or begin a line of quoted-printable text of ours.
    private static string Boundary(string part, string id) =>
        $"=_{part}_{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{part}\n{id}")))[..32]}";
}
