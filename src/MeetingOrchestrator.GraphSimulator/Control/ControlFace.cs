using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using MeetingOrchestrator.GraphSimulator.Holds;
using MeetingOrchestrator.GraphSimulator.Hosting;
using MeetingOrchestrator.GraphSimulator.Http;

namespace MeetingOrchestrator.GraphSimulator.Control;

/// <summary>What a test or a demo does to the world behind the simulator. Same bearer as Graph; requests here are not journaled.</summary>
internal sealed class ControlFace(SimulatedTenant tenant)
{
    public const string BasePath = "/_simulator";

    private static readonly string[] Responses = ["accepted", "declined", "tentativelyAccepted"];

    public async Task AnswerAsync(HttpContext context)
    {
        var denied = Bearer.Check(context.Request, tenant.Options.Bearer);
        var (status, body) = denied is null ? await RouteAsync(context) : Error(401, denied.Message);
        context.Response.StatusCode = status;
        if (body is null)
            return;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(Json.Line(body), context.RequestAborted);
    }

    private async Task<(int Status, JsonNode? Body)> RouteAsync(HttpContext context)
    {
        var segments = context.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries)[1..];
        try
        {
            return (context.Request.Method, segments) switch
            {
                ("GET", ["health"]) => (200, new JsonObject { ["status"] = "ok" }),
                ("GET", ["state"]) => (200, Locked(() => StateView.Of(tenant))),
                ("GET", ["requests"]) => (200, Locked(tenant.Journal.Entries)),
                ("PUT", ["clock"]) => SetClock(await ReadAsync<SetClock>(context)),
                ("POST", ["replies"]) => Reply(await ReadAsync<PostReply>(context)),
                ("POST", ["attendance"]) => Attend(await ReadAsync<PostAttendance>(context)),
                ("POST", ["holds"]) => AddHold(await ReadAsync<PostHold>(context)),
                ("GET", ["holds"]) => (200, new JsonArray([.. tenant.Holds.All.Select(hold => hold.Describe())])),
                ("GET", ["holds", var id, "reached"]) => await ReachedAsync(tenant.Holds.Find(id), context.RequestAborted),
                ("DELETE", ["holds", var id]) => tenant.Holds.Release(id) ? (204, null) : Error(404, $"There is no hold '{id}'."),
                _ => Error(404, "The control API has no such path or method."),
            };
        }
        catch (JsonException exception)
        {
            return Error(400, $"The body cannot be read: {exception.Message}");
        }
    }

    private (int, JsonNode?) SetClock(SetClock request)
    {
        if (tenant.Options.Time is not SettableClock clock)
            return Error(409, "The clock is not a virtual one.");
        clock.Set(request.Now);
        return (204, null);
    }

    private (int, JsonNode?) Reply(PostReply reply) => Responses.Contains(reply.Response)
        ? (200, new JsonObject { ["events"] = Locked(() => World.Reply(tenant, reply)) })
        : Error(400, $"The response must be one of {string.Join(", ", Responses)}.");

    private (int, JsonNode?) Attend(PostAttendance attendance) => Locked(() => World.Attend(tenant, attendance)) is { } ids
        ? (201, new JsonObject { ["reportIds"] = ids })
        : Error(404, $"There is no meeting with the externalId '{attendance.ExternalId}'.");

    private (int, JsonNode?) AddHold(PostHold hold) => hold is { When: "before" or "after", Occurrence: > 0 }
        ? (201, tenant.Holds.Add(hold.Method, hold.PathTemplate, hold.Occurrence, hold.When == "after").Describe())
        : Error(400, "'when' must be before or after, 'occurrence' at least 1.");

    /// <summary>Answers when the hold has caught its request, so that a test need not ask again and again.</summary>
    private static async Task<(int, JsonNode?)> ReachedAsync(Hold? hold, CancellationToken clientGone)
    {
        if (hold is null)
            return Error(404, "There is no such hold.");
        await hold.Settled.WaitAsync(clientGone);
        return (200, hold.Describe());
    }

    private T Locked<T>(Func<T> read)
    {
        lock (tenant.Gate)
            return read();
    }

    private static async Task<T> ReadAsync<T>(HttpContext context) =>
        await JsonSerializer.DeserializeAsync<T>(context.Request.Body, StrictOptions, context.RequestAborted)
        ?? throw new JsonException("it is null");

    private static (int, JsonNode?) Error(int status, string message) => (status, new JsonObject { ["error"] = message });

    // A misspelt or missing name in a test's own instruction must fail that test, not be ignored.
    private static readonly JsonSerializerOptions StrictOptions = new(JsonSerializerDefaults.Web)
    {
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };
}
