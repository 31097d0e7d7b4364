using MeetingOrchestrator.Application.Messages;
using MimeKit;

namespace MeetingOrchestrator.Mail.Mime;

/// <inheritdoc/>
internal sealed class CalendarPart : ICalendarPart
{
    public byte[]? Read(ReadOnlyMemory<byte> mime)
    {
        using var input = new MemoryStream(mime.ToArray(), writable: false);
        using var message = MimeMessage.Load(input);
        var part = message.BodyParts.OfType<MimePart>().FirstOrDefault(candidate => candidate.ContentType.IsMimeType("text", "calendar"));
        if (part?.Content is not { } content)
        {
            return null;
        }

        using var output = new MemoryStream();
        content.DecodeTo(output);
        return output.ToArray();
    }
}
