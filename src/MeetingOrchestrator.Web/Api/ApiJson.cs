using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using MeetingOrchestrator.Application.Journal;

namespace MeetingOrchestrator.Web.Api;

/// <summary>Writes answers: as the record writes its events. Letters stay letters; what means something in HTML is escaped all the same.</summary>
internal static class ApiJson
{
    public const string ContentType = "application/json";

    private static readonly JsonSerializerOptions Options = new(EventJson.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Bytes(object value) => JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), Options);

    public static Task WriteAsync(HttpContext context, object value, string contentType = ContentType) =>
        WriteAsync(context, Bytes(value), contentType);

    public static async Task WriteAsync(HttpContext context, byte[] body, string contentType)
    {
        context.Response.ContentType = contentType;
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }
}
