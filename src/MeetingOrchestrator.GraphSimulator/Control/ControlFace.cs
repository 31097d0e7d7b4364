using MeetingOrchestrator.GraphSimulator.Hosting;

namespace MeetingOrchestrator.GraphSimulator.Control;

/// <summary>What a test or a demo does to the world behind the simulator. Same bearer as Graph; requests here are not journaled.</summary>
internal sealed class ControlFace(SimulatedTenant tenant)
{
    public const string BasePath = "/_simulator";

    public Task AnswerAsync(HttpContext context)
    {
        context.Response.StatusCode = tenant.Options.Bearer.Length > 0 ? 404 : 401;
        return Task.CompletedTask;
    }
}
