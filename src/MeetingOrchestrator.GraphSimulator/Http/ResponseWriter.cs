using System.Globalization;
using System.Text;

namespace MeetingOrchestrator.GraphSimulator.Http;

internal static class ResponseWriter
{
    private const string ContentType = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";

    public static async Task WriteAsync(HttpContext context, Decision decision)
    {
        var response = context.Response;
        response.StatusCode = decision.Answer.Status;
        response.Headers["request-id"] = decision.RequestId; // [D]
        response.Headers["client-request-id"] = decision.ClientRequestId; // [D]
        response.Headers["OData-Version"] = "4.0";
        // Kestrel would write the machine's time: under a virtual clock the client must not see two different presents.
        response.Headers.Date = decision.Now.ToString("R", CultureInfo.InvariantCulture);
        if (decision.ImmutableIds)
            response.Headers["Preference-Applied"] = "IdType=\"ImmutableId\""; // [D]
        if (decision.Answer.Refusal?.RetryAfter is { } retryAfter)
            response.Headers.RetryAfter = retryAfter;
        if (decision.Answer.Status == 401)
            response.Headers.WWWAuthenticate = "Bearer";
        if (decision.Body is not { } body)
            return;
        response.ContentType = ContentType;
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(Json.Line(body)), context.RequestAborted);
    }
}
