using MeetingOrchestrator.GraphSimulator.Holds;
using MeetingOrchestrator.GraphSimulator.Hosting;
using MeetingOrchestrator.GraphSimulator.Subscriptions;

namespace MeetingOrchestrator.GraphSimulator.Http;

/// <summary>The way of every request to /v1.0: read, authenticate, count, stop at a hold, decide and journal, stop at a hold, answer.</summary>
internal sealed class GraphFace(SimulatedTenant tenant)
{
    private readonly Decider _decider = new(tenant);
    private readonly Handshake _handshake = new(tenant.Options);

    public async Task AnswerAsync(HttpContext context)
    {
        var request = await GraphRequest.ReadAsync(context);
        var decision = await DecideAsync(request, Bearer.Check(context.Request.Headers.Authorization.ToString(), tenant.Options.Bearer), context);
        if (decision is null or { Drops: true })
            context.Abort();
        else
            await ResponseWriter.WriteAsync(context, decision);
    }

    /// <summary>Null when nobody waits for the answer any more.</summary>
    private async Task<Decision?> DecideAsync(GraphRequest request, Refusal? denied, HttpContext context)
    {
        if (denied is not null)
            return _decider.Decide(request, denied);
        using var place = tenant.OutlookCalls.Enter(request);
        if (place is null)
            return _decider.Decide(request, Refusals.OneCallTooMany);
        var holds = tenant.Holds.Catch(request.Method, request.Relative);
        // A request that is dropped here leaves no effect and no journal entry, as if it had never arrived.
        if (!await PassAsync(holds.Where(hold => !hold.AfterCommit), context.RequestAborted))
            return null;
        var asked = request with { Handshake = await _handshake.AskAsync(request, tenant.Options.Time.GetUtcNow(), context.RequestAborted) };
        var decision = _decider.Decide(asked, denied: null);
        return await PassAsync(holds.Where(hold => hold.AfterCommit), context.RequestAborted) ? decision : null;
    }

    private static async Task<bool> PassAsync(IEnumerable<Hold> holds, CancellationToken clientGone)
    {
        foreach (var hold in holds)
        {
            if (!await hold.WaitAsync(clientGone))
                return false;
        }
        return true;
    }
}
