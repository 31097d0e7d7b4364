using System.Globalization;
using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Batching;

/// <summary>
/// [D] Every item is a request of its own, with its own limits, faults and refusals; the batch itself answers 200 whatever became of them,
/// in an order that means nothing. Items are decided in the given order [U].
/// </summary>
internal sealed class Batch(Decider decider, GraphCall call, int number)
{
    public GraphAnswer Answer()
    {
        var (items, refusal) = BatchShape.Read(call.Request);
        return refusal is null ? new GraphAnswer(200) { Deferred = () => Run(items) } : refusal;
    }

    private JsonObject Run(IReadOnlyList<BatchItem> items)
    {
        var decided = new Dictionary<string, Decision>(StringComparer.Ordinal);
        foreach (var item in items)
            decided[item.Id] = decider.Decide(item.Request, Denied(item, decided));
        string[] seed = ["batch", call.Options.Seed.ToString(CultureInfo.InvariantCulture), number.ToString(CultureInfo.InvariantCulture)];
        var shuffled = decided.OrderBy(pair => DeterministicId.Hex([.. seed, pair.Key]), StringComparer.Ordinal);
        return new JsonObject { ["responses"] = new JsonArray([.. shuffled.Select(pair => Show(pair.Key, pair.Value))]) };
    }

    // The batch's token is the item's, unless the item brings one [U].
    private Refusal? Denied(BatchItem item, Dictionary<string, Decision> decided)
    {
        if (item.DependsOn.Any(id => decided[id].Answer.Status >= 400))
            return new Refusal(424, "FailedDependency", "A request that this one depends on has failed."); // [D]
        if (item.Request.IsBatch)
            return new Refusal(400, "BadRequest", "A batch must not hold another batch."); // [U]
        var own = item.Request.Header("Authorization");
        return own.Length == 0 ? null : Bearer.Check(own, call.Options.Bearer);
    }

    private static JsonObject Show(string id, Decision decision)
    {
        var headers = new JsonObject();
        if (decision.Answer.Refusal?.RetryAfter is { } retryAfter)
            headers["Retry-After"] = retryAfter;
        if (decision.Body is not null)
            headers["Content-Type"] = "application/json";
        var shown = new JsonObject { ["id"] = id, ["status"] = decision.Answer.Status, ["headers"] = headers };
        if (decision.Body is { } body)
            shown["body"] = body.DeepClone();
        return shown;
    }
}
