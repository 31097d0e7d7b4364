using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingOrchestrator.Application.Api;

namespace MeetingOrchestrator.Web.Api;

/// <summary>Parts that operations of the description share.</summary>
internal static class OpenApiParts
{
    private static readonly int[] CommandProblems = [400, 401, 403, 404, 409, 412, 413, 415, 422, 429];

    /// <summary>The operation of a command.</summary>
    public static JsonObject Command(string name, string place, JsonObject body)
    {
        var responses = new JsonObject
        {
            ["200"] = new JsonObject
            {
                ["description"] = "It was done, now or, under the same key, before.",
                ["headers"] = TagHeader(),
                ["content"] = Content(ApiJson.ContentType, new JsonObject { ["$ref"] = "#/components/schemas/Receipt" }),
            },
        };
        AddProblems(responses, CommandProblems);
        return new JsonObject
        {
            ["post"] = new JsonObject
            {
                ["operationId"] = name,
                ["summary"] = JsonNamingPolicy.KebabCaseLower.ConvertName(name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..]).Replace('-', ' '),
                ["parameters"] = new JsonArray(
                [
                    Place(place), Parameter("ActingCapacity"), Parameter("ActingSeat"), Parameter("ActingPerson"), Parameter("IdempotencyKey"),
                    Parameter("IfMatch"), Parameter("AcceptLanguage"),
                ]),
                ["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content(ApiJson.ContentType, body) },
                ["responses"] = responses,
            },
        };
    }

    public static JsonObject Components() => new()
    {
        ["schemas"] = new JsonObject { ["Receipt"] = ApiSchemas.Of(typeof(ReceiptBody)), ["Problem"] = ProblemSchema() },
        ["parameters"] = new JsonObject
        {
            ["ActingCapacity"] = Header(ActingHeaders.Capacity, true, "The capacity of whoever acts.", [.. ActingHeaders.Capacities.Keys]),
            ["ActingSeat"] = Header(ActingHeaders.Seat, false, "The seat of a delegate; with no other capacity."),
            ["ActingPerson"] = Header(ActingHeaders.Person, false, "The key of the person who acts, where it is known."),
            ["IdempotencyKey"] = Header(
                IdempotencyKey.Header, true, "The actor's own key of this intent. Repeated with the same body it gives the same receipt, with another it is refused."),
            ["IfMatch"] = Header("If-Match", false, "The ETag of a reading: the command is refused if more was recorded since."),
            ["IfNoneMatch"] = Header("If-None-Match", false, "The ETag of an earlier reading."),
            ["AcceptLanguage"] = Header("Accept-Language", false, "ru or en: the language of problems. Texts in readings are in both."),
        },
        ["responses"] = new JsonObject
        {
            ["Problem"] = new JsonObject
            {
                ["description"] = "Why nothing was done.",
                ["content"] = Content(ProblemWriter.ContentType, new JsonObject { ["$ref"] = "#/components/schemas/Problem" }),
            },
        },
    };

    public static void AddProblems(JsonObject responses, IEnumerable<int> statuses)
    {
        foreach (var status in statuses)
        {
            responses[status.ToString(CultureInfo.InvariantCulture)] = new JsonObject { ["$ref"] = "#/components/responses/Problem" };
        }
    }

    public static JsonObject TagHeader() => new()
    {
        ["ETag"] = new JsonObject { ["description"] = "Sequence and hash of the record's head.", ["schema"] = new JsonObject { ["type"] = "string" } },
    };

    public static JsonNode Parameter(string name) => new JsonObject { ["$ref"] = $"#/components/parameters/{name}" };

    public static JsonNode Place(string name) => new JsonObject
    {
        ["name"] = name,
        ["in"] = "path",
        ["required"] = true,
        ["schema"] = new JsonObject { ["type"] = "string" },
    };

    private static JsonObject Header(string name, bool required, string description, params string[] values)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (values.Length > 0)
        {
            schema["enum"] = new JsonArray([.. values.Select(value => (JsonNode)value)]);
        }

        return new JsonObject { ["name"] = name, ["in"] = "header", ["required"] = required, ["description"] = description, ["schema"] = schema };
    }

    private static JsonObject ProblemSchema() => (JsonObject)JsonNode.Parse(
        """
        {
          "type": "object",
          "required": ["type", "title", "status", "detail", "code", "arguments"],
          "properties": {
            "type": { "type": "string", "description": "Stable, relative: /problems/ and the code." },
            "title": { "type": "string", "description": "The class of the problem, in the reader's language." },
            "status": { "type": "integer" },
            "detail": { "type": "string", "description": "Why, and what would help, in the reader's language." },
            "code": { "type": "string", "description": "Stable code." },
            "arguments": { "type": "array", "items": {}, "description": "What the sentence names." },
            "path": { "type": "string", "description": "JSON path of the place in the body." }
          }
        }
        """)!;

    private static JsonObject Content(string type, JsonObject schema) => new() { [type] = new JsonObject { ["schema"] = schema } };
}
