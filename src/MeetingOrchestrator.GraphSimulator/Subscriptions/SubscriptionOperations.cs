using System.Globalization;
using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Subscriptions;

internal static class SubscriptionOperations
{
    /// <summary>[D] 201 once both URLs have answered the handshake, else 400.</summary>
    public static GraphAnswer Create(GraphCall call)
    {
        if (call.Request.BatchItem is not null)
            return Refusals.NotModelled("a new subscription inside a batch");
        if (SubscriptionRules.OfNew(call.Body, call.Options, call.Now) is { } refusal)
            return refusal;
        if (call.Request.Handshake is not { Problem: null } outcome)
            return SubscriptionRules.Invalid($"Subscription validation request failed. {call.Request.Handshake?.Problem}");
        var ordinal = call.Mailbox.Subscriptions.Count().ToString(CultureInfo.InvariantCulture);
        var created = new StoredSubscription
        {
            Id = DeterministicId.Uuid("subscription", call.Options.Organizer, ordinal).ToString(),
            ImmutableIds = call.Request.WantsImmutableIds,
            Resource = Resource(call),
        };
        call.Mailbox.Save(created);
        return Show(call, created, 201, withSecret: true);
    }

    public static GraphAnswer List(GraphCall call) => new(200, new JsonObject
    {
        ["@odata.context"] = $"{call.Request.BaseUrl}/$metadata#subscriptions",
        ["value"] = new JsonArray([.. LiveSubscriptions.Of(call.Mailbox, call.Now).Select(item => Render(item, withSecret: false))]),
    });

    public static GraphAnswer Get(GraphCall call) => Find(call) is { } found ? Show(call, found, 200) : NotFound(call);

    /// <summary>[D] A new expiry, under the same bounds; it also answers reauthorizationRequired.</summary>
    public static GraphAnswer Renew(GraphCall call)
    {
        if (Find(call) is not { } found)
            return NotFound(call);
        var (at, refusal) = SubscriptionRules.Expiry(call.Body, call.Now);
        if (refusal is not null)
            return refusal;
        found.Resource["expirationDateTime"] = Instants.Utc(at);
        call.Mailbox.Save(found);
        return Show(call, found, 200);
    }

    /// <summary>[D] 204; it does not change the expiry.</summary>
    public static GraphAnswer Reauthorize(GraphCall call) =>
        Find(call) is { } found ? new GraphAnswer(204, ResourceId: found.Id) : NotFound(call);

    public static GraphAnswer Delete(GraphCall call)
    {
        if (Find(call) is not { } found)
            return NotFound(call);
        found.Removed = "deleted";
        call.Mailbox.Save(found);
        return new GraphAnswer(204, ResourceId: found.Id);
    }

    private static StoredSubscription? Find(GraphCall call) =>
        LiveSubscriptions.Of(call.Mailbox, call.Now).FirstOrDefault(item => item.Id == call.Ids[0]);

    private static Refusal NotFound(GraphCall call) => new(404, "ResourceNotFound", $"The subscription '{call.Ids[0]}' is not found."); // [3]

    private static JsonObject Resource(GraphCall call)
    {
        var resource = call.Body.Copy();
        resource["expirationDateTime"] = Instants.Utc(SubscriptionRules.Expiry(call.Body, call.Now).At);
        resource["applicationId"] = DeterministicId.Uuid("application", call.Options.Organizer).ToString();
        resource["creatorId"] = DeterministicId.Uuid("servicePrincipal", call.Options.Organizer).ToString();
        resource["includeResourceData"] = false;
        resource.TryAdd("latestSupportedTlsVersion", "v1_2");
        return resource;
    }

    private static GraphAnswer Show(GraphCall call, StoredSubscription item, int status, bool withSecret = false)
    {
        var shown = Render(item, withSecret);
        shown.Insert(0, "@odata.context", $"{call.Request.BaseUrl}/$metadata#subscriptions/$entity");
        return new GraphAnswer(status, Selection.Apply(call, shown), item.Id);
    }

    // A read does not give the secret away again [U].
    private static JsonObject Render(StoredSubscription item, bool withSecret)
    {
        var shown = new JsonObject { ["id"] = item.Id };
        foreach (var (name, value) in item.Resource)
            shown[name] = name == "clientState" && !withSecret ? null : value?.DeepClone();
        return shown;
    }
}
