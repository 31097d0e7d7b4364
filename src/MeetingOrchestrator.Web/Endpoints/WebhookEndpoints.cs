using System.Buffers;
using MeetingOrchestrator.Application.Mailbox;
using MeetingOrchestrator.Web.Access;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;

namespace MeetingOrchestrator.Web.Endpoints;

/// <summary>
/// Notifications of Microsoft Graph. Anybody may call: what is genuine is told by the secret that each notification carries, which the
/// inbox checks. 202 means stored; whatever else is answered makes the provider try again for hours.
/// </summary>
internal static class WebhookEndpoints
{
    /// <summary>The largest body, in bytes; a batch of notifications without content takes a tenth of it.</summary>
    public const int MaximumBytes = 256 * 1024;

    /// <summary>The longest validation token, in characters; the provider's are below 200.</summary>
    public const int LongestToken = 2048;

    public static void MapWebhook(this IEndpointRouteBuilder routes)
    {
        var graph = routes.MapGroup("/graph").RequireAuthorization(Policies.Public).RequireRateLimiting(RateLimits.Notifications)
            .WithMetadata(new BodySize());
        graph.MapPost("/notifications", ReceiveAsync);
        graph.MapPost("/lifecycle", ReceiveAsync);
    }

    private static async Task<Results<ContentHttpResult, StatusCodeHttpResult>> ReceiveAsync(
        HttpContext context, INotificationInbox inbox, ILogger<INotificationInbox> log, string? validationToken = null)
    {
        if (validationToken is not null)
        {
            // The handshake gives back the decoded token. As plain text, never sniffed, it is inert whatever it spells.
            return validationToken.Length is > 0 and <= LongestToken
                ? TypedResults.Text(validationToken, "text/plain; charset=utf-8")
                : TypedResults.StatusCode(StatusCodes.Status400BadRequest);
        }

        if (!context.Request.HasJsonContentType())
        {
            return TypedResults.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }

        var body = new ArrayBufferWriter<byte>();
        while (true)
        {
            var read = await context.Request.BodyReader.ReadAsync(context.RequestAborted);
            foreach (var segment in read.Buffer)
            {
                body.Write(segment.Span);
            }

            context.Request.BodyReader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
            {
                break;
            }
        }

        try
        {
            return TypedResults.StatusCode(await inbox.AcceptAsync(body.WrittenMemory, context.RequestAborted)
                ? StatusCodes.Status202Accepted
                : StatusCodes.Status400BadRequest);
        }
        catch (IOException failure)
        {
            log.NotificationNotStored(failure);
            return TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    private sealed class BodySize : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => MaximumBytes;
    }
}
