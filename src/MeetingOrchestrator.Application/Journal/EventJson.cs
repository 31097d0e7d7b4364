using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Domain.Meetings.Voting;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace MeetingOrchestrator.Application.Journal;

/// <summary>How events and effects are written as JSON. The record depends on it: a change here is a change of the record's format.</summary>
public static class EventJson
{
    // Closed hierarchies inside commands and events: each kind is named by its type, in kebab case.
    private static readonly Type[] Hierarchies = [typeof(VoteSubject), typeof(AgendaChange), typeof(TextChange)];

    /// <summary>
    /// Camel-case names, kebab-case enumerations, ISO 8601 times, identifiers and fractions as strings, nothing for null;
    /// an unknown member is an error, since skipping it would lose part of a record.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            NumberHandling = JsonNumberHandling.Strict,
            PropertyNameCaseInsensitive = false,
            // Canonical JSON sorts its members, so the kind of a subject or a change may stand anywhere.
            AllowOutOfOrderMetadataProperties = true,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameKinds } },
        };
        options.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        options.Converters.Add(new IdentifierConverterFactory());
        options.Converters.Add(new FractionConverter());
        options.MakeReadOnly();
        return options;
    }

    private static void NameKinds(JsonTypeInfo type)
    {
        if (Hierarchies.Contains(type.Type))
        {
            type.PolymorphismOptions = new JsonPolymorphismOptions
            {
                TypeDiscriminatorPropertyName = "kind",
            };
            foreach (var kind in type.Type.GetNestedTypes().Where(nested => nested.IsSubclassOf(type.Type)))
            {
                type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(kind, JsonNamingPolicy.KebabCaseLower.ConvertName(kind.Name)));
            }
        }
    }
}
