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

    // A misspelt or missing name in a test's own instruction must fail that test, not be ignored.
    private static readonly JsonSerializerOptions StrictOptions = new(JsonSerializerDefaults.Web)
    {
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public async Task AnswerAsync(HttpContext context)
    {
        var denied = Bearer.Check(context.Request.Headers.Authorization.ToString(), tenant.Options.Bearer);
        var (status, body) = denied is null ? await RouteAsync(context) : ControlAnswer.Error(401, denied.Message);
        context.Response.StatusCode = status;
        if (body is null)
            return;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(Json.Line(body), context.RequestAborted);
    }

    private async Task<ControlAnswer> RouteAsync(HttpContext context)
    {
        var segments = context.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries)[1..];
        try
        {
            return (context.Request.Method, segments) switch
            {
                ("GET", ["health"]) => new(200, new JsonObject { ["status"] = "ok" }),
                ("GET", ["state"]) => new(200, Locked(() => StateView.Of(tenant))),
                ("GET", ["requests"]) => new(200, Locked(tenant.Journal.Entries)),
                ("PUT", ["clock"]) => await DoAsync<SetClock>(context, World.SetClock),
                ("POST", ["replies"]) => await DoAsync<PostReply>(context, World.Reply),
                ("POST", ["attendance"]) => await DoAsync<PostAttendance>(context, World.Attend),
                ("POST", ["bounces"]) => await DoAsync<PostBounces>(context, World.Bounce),
                ("PUT", ["access"]) => await DoAsync<PutAccess>(context, World.Grant),
                ("POST", ["faults"]) => await DoAsync<PostFault>(context, FaultControl.Add),
                ("POST", ["faults", "random"]) => await DoAsync<PostRandomFaults>(context, FaultControl.SetRandom),
                ("GET", ["faults"]) => new(200, Locked(tenant.Faults.Describe)),
                ("DELETE", ["faults"]) => Locked(() => FaultControl.Clear(tenant)),
                ("DELETE", ["faults", var id]) => Locked(() => FaultControl.Remove(tenant, id)),
                ("GET", ["notifications"]) => new(200, tenant.Notifier.Log()),
                ("GET", ["notifications", "settled"]) => await SettledAsync(context.RequestAborted),
                ("PUT", ["notifications"]) => await DoAsync<PutNotifications>(context, NotificationControl.SetDelivery),
                ("POST", ["notifications"]) => await DoAsync<PostNotifications>(context, NotificationControl.Send),
                ("POST", ["lifecycle"]) => await DoAsync<PostLifecycle>(context, NotificationControl.SendLifecycle),
                ("POST", ["holds"]) => AddHold(await ReadAsync<PostHold>(context)),
                ("GET", ["holds"]) => new(200, new JsonArray([.. tenant.Holds.All.Select(hold => hold.Describe())])),
                ("GET", ["holds", var id, "reached"]) => await ReachedAsync(tenant.Holds.Find(id), context.RequestAborted),
                ("DELETE", ["holds", var id]) =>
                    tenant.Holds.Release(id) ? ControlAnswer.Done : ControlAnswer.Error(404, $"There is no hold '{id}'."),
                _ => ControlAnswer.Error(404, "The control API has no such path or method."),
            };
        }
        catch (JsonException exception)
        {
            return ControlAnswer.Error(400, $"The body cannot be read: {exception.Message}");
        }
    }

    private ControlAnswer AddHold(PostHold hold) => hold is { When: "before" or "after", Occurrence: > 0 }
        ? new(201, tenant.Holds.Add(hold.Method, hold.PathTemplate, hold.Occurrence, hold.When == "after").Describe())
        : ControlAnswer.Error(400, "'when' must be before or after, 'occurrence' at least 1.");

    /// <summary>Answers when the hold has caught its request, so that a test need not ask again and again.</summary>
    private static async Task<ControlAnswer> ReachedAsync(Hold? hold, CancellationToken clientGone)
    {
        if (hold is null)
            return ControlAnswer.Error(404, "There is no such hold.");
        await hold.Settled.WaitAsync(clientGone);
        return new(200, hold.Describe());
    }

    /// <summary>Answers with the log when every notification sent so far has its answer.</summary>
    private async Task<ControlAnswer> SettledAsync(CancellationToken clientGone)
    {
        await tenant.Notifier.SettledAsync().WaitAsync(clientGone);
        return new(200, tenant.Notifier.Log());
    }

    private async Task<ControlAnswer> DoAsync<T>(HttpContext context, Func<SimulatedTenant, T, ControlAnswer> act)
    {
        var request = await ReadAsync<T>(context);
        return Locked(() => act(tenant, request));
    }

    private T Locked<T>(Func<T> read)
    {
        lock (tenant.Gate)
            return read();
    }

    private static async Task<T> ReadAsync<T>(HttpContext context) =>
        await JsonSerializer.DeserializeAsync<T>(context.Request.Body, StrictOptions, context.RequestAborted)
        ?? throw new JsonException("it is null");
}
