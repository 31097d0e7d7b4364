using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingOrchestrator.Application.Commands;

namespace MeetingOrchestrator.Application.Api.Acts;

/// <summary>What may be asked for, by name. Made of the types, so that a new command is there by itself.</summary>
public static class ActNames
{
    private static readonly Dictionary<string, Type> Council = typeof(CouncilAct).GetNestedTypes()
        .Where(type => type.IsSubclassOf(typeof(CouncilAct)))
        .ToDictionary(type => JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name), StringComparer.Ordinal);

    /// <summary>The commands to a meeting, sorted.</summary>
    public static IReadOnlyList<string> OfMeeting { get; } = [.. CommandNames.OfPeople.Order(StringComparer.Ordinal)];

    /// <summary>The acts on a council, sorted.</summary>
    public static IReadOnlyList<string> OfCouncil { get; } = [.. Council.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The schema (JSON Schema 2020-12) of the body of a command to a meeting.</summary>
    public static JsonObject MeetingSchema(string name) => CommandForm.Described(CommandNames.Find(name)!);

    /// <summary>The schema of the body of an act on a council.</summary>
    public static JsonObject CouncilSchema(string name) => CommandForm.Described(Council[name]);

    internal static Type FindCouncil(string name) => Council[name];
}
