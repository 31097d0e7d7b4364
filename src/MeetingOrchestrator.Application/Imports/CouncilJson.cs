using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MeetingOrchestrator.Application.Imports.Reading;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;
using NodaTime.Text;

namespace MeetingOrchestrator.Application.Imports;

/// <summary>
/// How the parts of a council stand in a file. As in the record, but: elapsed times are ISO 8601 durations, and what rules leave to
/// their defaults is not written, since people read these files.
/// </summary>
internal static class CouncilJson
{
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        // The schema has refused what is unknown; what is left out here is read elsewhere, or a remark.
        var options = new JsonSerializerOptions(EventJson.Options)
        {
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
            TypeInfoResolver = EventJson.Options.TypeInfoResolver!.WithAddedModifier(LeaveOutDefaults),
        };
        options.Converters.Insert(0, new NodaPatternConverter<LocalTime>(LocalTimePattern.CreateWithInvariantCulture("HH:mm")));
        options.Converters.Insert(0, new LengthConverter());
        options.MakeReadOnly();
        return options;
    }

    private static void LeaveOutDefaults(JsonTypeInfo type)
    {
        if (type.Type.Namespace != typeof(RulesOfProcedure).Namespace || type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        var defaults = type.Type.GetConstructor(Type.EmptyTypes)?.Invoke(null);
        foreach (var member in type.Properties.Where(member => member.AssociatedParameter is null))
        {
            var usual = defaults is null ? null : member.Get?.Invoke(defaults);
            // Where a member may be absent, a value that equals a default of its type still says something: "instead, the default".
            var mayBeAbsent = member.IsGetNullable;
            member.ShouldSerialize = (_, value) =>
                mayBeAbsent ? value is not null : defaults is null ? !IsNothing(value) : !Equals(value, usual) && !IsEmpty(value);
        }
    }

    private static bool IsNothing(object? value) =>
        IsEmpty(value) || value is false or VotingRules or FloorRules && Equals(value, Activator.CreateInstance(value.GetType()))
        || (value is Enum named && Convert.ToInt32(named, System.Globalization.CultureInfo.InvariantCulture) == 0);

    private static bool IsEmpty(object? value) => value is null || (value is ICollection { Count: 0 });

    private sealed class LengthConverter : JsonConverter<Duration>
    {
        public override Duration Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Lengths.TryRead(reader.GetString()!, out var length) ? length.Value : throw new JsonException("A length was not checked.");

        public override void Write(Utf8JsonWriter writer, Duration value, JsonSerializerOptions options) => writer.WriteStringValue(Lengths.Write(value));
    }
}
