using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingOrchestrator.GraphSimulator.Http;

/// <summary>Reads the body a route takes: JSON of its shape, or base64 MIME.</summary>
internal static class BodyReader
{
    public static (GraphCall Call, Refusal? Refusal) Read(Route route, GraphCall call)
    {
        var request = call.Request;
        if (route.Body is null || (route.IsAction && request.Body.Length == 0))
            return (call, MissingParameters(route));
        if (route.AcceptsMime && request.MediaType == "text/plain")
            return ReadMime(call);
        if (request.MediaType != "application/json")
            return (call, new Refusal(415, "UnsupportedMediaType", $"The media type '{request.MediaType}' is not supported.")); // [U] code
        return ReadJson(route, call);
    }

    private static Refusal? MissingParameters(Route route) =>
        route.Body?.Problem(new JsonObject(), "") is { } problem ? Refusals.Body(route.IsMeetings, problem) : null;

    /// <summary>[D] The whole body is base64; Graph answers ErrorMimeContentInvalidBase64String otherwise.</summary>
    private static (GraphCall, Refusal?) ReadMime(GraphCall call)
    {
        var text = Encoding.ASCII.GetString(call.Request.Body).Trim();
        if (text.Length == 0 || !Base64.IsValid(text))
            return (call, new Refusal(400, "ErrorMimeContentInvalidBase64String", "Invalid base64 string for MIME content."));
        return (call with { Mime = Convert.FromBase64String(text) }, null);
    }

    private static (GraphCall, Refusal?) ReadJson(Route route, GraphCall call)
    {
        try
        {
            if (Json.Parse(call.Request.Body) is not JsonObject body)
                return (call, Refusals.Body(route.IsMeetings, "The body must be a JSON object."));
            if (route.IsAction && !TryUseCamelCase(body))
                return (call, Refusals.Body(route.IsMeetings, "A parameter is given twice, in two spellings."));
            return route.Body!.Problem(body, "") is { } problem
                ? (call, Refusals.Body(route.IsMeetings, problem))
                : (call with { Body = body }, null);
        }
        catch (JsonException exception)
        {
            return (call, Refusals.Body(route.IsMeetings, $"Unable to read JSON request payload. {exception.Message}"));
        }
    }

    private static bool TryUseCamelCase(JsonObject body)
    {
        foreach (var (name, value) in body.ToList())
        {
            var camel = char.ToLowerInvariant(name.FirstOrDefault()) + name.Substring(Math.Min(1, name.Length));
            if (camel == name)
                continue;
            body.Remove(name);
            if (!body.TryAdd(camel, value))
                return false;
        }
        return true;
    }
}
