using System.Buffers;
using Microsoft.Net.Http.Headers;
using Texts = MeetingOrchestrator.Localization.Api;

namespace MeetingOrchestrator.Web.Api;

/// <summary>
/// Reads the body of a command. No more than the bound is kept; the server reads on and drops the rest, since a connection that is cut
/// while the caller still sends would take the answer with it.
/// </summary>
internal static class ApiBody
{
    /// <summary>The largest body, in bytes: a schedule of ten years takes a tenth of it.</summary>
    public const int MaximumBytes = 256 * 1024;

    /// <summary>The body, or why it is not taken.</summary>
    /// <exception cref="BadHttpRequestException">It grew too large, or broke off, on the way.</exception>
    public static async Task<(ReadOnlyMemory<byte> Body, Problem? Problem)> ReadAsync(HttpRequest request)
    {
        // A form of a foreign page can send any text, but not under this type without asking first; nobody here answers that question.
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals(ApiJson.ContentType, StringComparison.OrdinalIgnoreCase)
            || (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            || request.Headers.ContentEncoding.Count > 0)
        {
            return (default, Problem.Of(StatusCodes.Status415UnsupportedMediaType, request.Path));
        }

        if (request.ContentLength > MaximumBytes)
        {
            return (default, TooLarge);
        }

        var body = new ArrayBufferWriter<byte>();
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted);
            foreach (var segment in read.Buffer)
            {
                body.Write(segment.Span);
            }

            request.BodyReader.AdvanceTo(read.Buffer.End);
            if (body.WrittenCount > MaximumBytes)
            {
                return (default, TooLarge);
            }

            if (read.IsCompleted)
            {
                return (body.WrittenMemory, null);
            }
        }
    }

    private static Problem TooLarge => new(StatusCodes.Status413PayloadTooLarge, Texts.TooLarge, MaximumBytes / 1024);
}
