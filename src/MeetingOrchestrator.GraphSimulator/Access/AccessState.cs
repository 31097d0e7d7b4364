using System.Text.Json.Nodes;

namespace MeetingOrchestrator.GraphSimulator.Access;

/// <summary>What administrators have granted so far.</summary>
/// <param name="Permissions">Application permissions with consent.</param>
/// <param name="TeamsPolicy">Whether a Teams application access policy covers the organizer.</param>
/// <param name="ExchangeScope">Whether Exchange's RBAC for Applications lets the application into the mailbox.</param>
internal sealed record AccessState(IReadOnlyCollection<string> Permissions, bool TeamsPolicy, bool ExchangeScope)
{
    public static AccessState Of(SimulatorOptions options) => new(options.Permissions, options.TeamsPolicy, options.ExchangeScope);

    public JsonObject Describe() => new()
    {
        ["permissions"] = new JsonArray([.. Permissions.Select(name => JsonValue.Create(name))]),
        ["teamsPolicy"] = TeamsPolicy,
        ["exchangeScope"] = ExchangeScope,
    };
}
