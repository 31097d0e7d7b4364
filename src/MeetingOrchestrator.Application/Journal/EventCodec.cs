using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Record;
using NodaTime;
using NodaTime.Text;

namespace MeetingOrchestrator.Application.Journal;

/// <summary>
/// Events to canonical payloads and back: <c>{"actor","at","command","data","type"}</c>. An event's name is its type's in kebab case.
/// </summary>
/// <typeparam name="TEvent">A closed hierarchy: an abstract record whose nested records are its events.</typeparam>
[SuppressMessage("Design", "CA1000", Justification = "One table of names a hierarchy is the point.")]
public static class EventCodec<TEvent>
    where TEvent : class
{
    private static readonly FrozenDictionary<string, Type> Types = typeof(TEvent).GetNestedTypes()
        .Where(type => type.IsSubclassOf(typeof(TEvent)) && !type.IsAbstract)
        .ToFrozenDictionary(type => JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name), StringComparer.Ordinal);

    private static readonly FrozenDictionary<Type, string> NamesByType = Types.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>The names of all events, sorted. They are part of the record's format.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Types.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The name of an event.</summary>
    public static string NameOf(TEvent happened) => NamesByType[happened.GetType()];

    /// <summary>The canonical payload of an entry.</summary>
    public static byte[] Encode(Recorded<TEvent> recorded)
    {
        var payload = new JsonObject
        {
            ["type"] = NameOf(recorded.Event),
            ["at"] = InstantPattern.ExtendedIso.Format(recorded.At),
            ["command"] = recorded.Command.Value,
            ["actor"] = JsonSerializer.SerializeToNode(recorded.By, EventJson.Options),
            ["data"] = JsonSerializer.SerializeToNode(recorded.Event, recorded.Event.GetType(), EventJson.Options),
        };
        return CanonicalJson.Canonicalize(payload);
    }

    /// <summary>The event of a payload.</summary>
    /// <exception cref="JsonException">The payload is not one that this version wrote.</exception>
    public static Recorded<TEvent> Decode(ReadOnlySpan<byte> payload)
    {
        var json = JsonSerializer.Deserialize<Payload>(payload, EventJson.Options) ?? throw new JsonException("The payload is null.");
        if (!Types.TryGetValue(json.Type, out var type))
        {
            throw new JsonException($"The event '{json.Type}' is not known to this version.");
        }

        var happened = (TEvent?)json.Data.Deserialize(type, EventJson.Options) ?? throw new JsonException("The event is null.");
        return new Recorded<TEvent>(happened, json.At, json.Command, json.Actor);
    }

    private sealed record Payload(
        [property: JsonRequired] string Type,
        [property: JsonRequired] Instant At,
        [property: JsonRequired] CommandId Command,
        [property: JsonRequired] Actor Actor,
        [property: JsonRequired] JsonElement Data);
}
