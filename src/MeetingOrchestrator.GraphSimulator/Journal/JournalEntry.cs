using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;

namespace MeetingOrchestrator.GraphSimulator.Journal;

/// <summary>
/// One line of the journal:
/// <c>{"n","at","method","path","query","headers","body","status","responseId"?,"error"?,"batchItem"?,"fault"?,"effectStatus"?}</c>. An item
/// of a batch follows the batch. A dropped connection has status 0; <c>effectStatus</c> is what a fault after commit hid. <c>path</c> is decoded and includes
/// <c>/v1.0</c>; <c>at</c> is UTC; <c>body</c> is the parsed JSON, or the text when it is not valid JSON, or null.
/// </summary>
internal static class JournalEntry
{
    // A list of what is kept, not of what is left out: a token must not reach the file by a header nobody thought of.
    private static readonly string[] KeptHeaders = ["Prefer", "If-Match", "Accept-Language", "Content-Type", "client-request-id"];

    public static JsonObject Of(int number, GraphRequest request, Decision decision)
    {
        var entry = new JsonObject
        {
            ["n"] = number,
            ["at"] = Instants.Utc(decision.Now),
            ["method"] = request.Method,
            ["path"] = request.Path,
            ["query"] = request.QueryObject(),
            ["headers"] = Headers(request),
            ["body"] = Body(request),
            ["status"] = decision.Answer.Status,
        };
        if (decision.Answer.ResourceId is { } id)
            entry["responseId"] = id;
        if (decision.Answer.Refusal is { } refusal)
            entry["error"] = refusal.Code;
        if (request.BatchItem is { } item)
            entry["batchItem"] = item;
        if (decision.Fault is { } fault)
            entry["fault"] = fault;
        if (decision.EffectStatus is { } effect)
            entry["effectStatus"] = effect;
        return entry;
    }

    private static JsonObject Headers(GraphRequest request)
    {
        var headers = new JsonObject();
        foreach (var name in KeptHeaders)
        {
            if (request.Header(name) is { Length: > 0 } value)
                headers[name] = value;
        }
        return headers;
    }

    private static JsonNode? Body(GraphRequest request)
    {
        if (request.Body.Length == 0)
            return null;
        if (request.MediaType == "application/json")
        {
            try
            {
                return Json.Parse(request.Body);
            }
            catch (JsonException)
            {
                // Malformed JSON is journaled as the text it is; the answer carries the refusal.
            }
        }
        return Encoding.UTF8.GetString(request.Body);
    }
}
