using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MeetingOrchestrator.Domain.Meetings.Voting;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace MeetingOrchestrator.Application.Journal;

/// <summary>How events and effects are written as JSON. The record depends on it: a change here is a change of the record's format.</summary>
public static class EventJson
{
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
            // Canonical JSON sorts its members, so the kind of a vote's subject may stand anywhere.
            AllowOutOfOrderMetadataProperties = true,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameVoteSubjects } },
        };
        options.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        options.Converters.Add(new IdentifierConverterFactory());
        options.Converters.Add(new FractionConverter());
        options.MakeReadOnly();
        return options;
    }

    private static void NameVoteSubjects(JsonTypeInfo type)
    {
        if (type.Type == typeof(VoteSubject))
        {
            type.PolymorphismOptions = new JsonPolymorphismOptions
            {
                TypeDiscriminatorPropertyName = "kind",
            };
            foreach (var subject in typeof(VoteSubject).GetNestedTypes().Where(nested => nested.IsSubclassOf(typeof(VoteSubject))))
            {
                type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(subject, JsonNamingPolicy.KebabCaseLower.ConvertName(subject.Name)));
            }
        }
    }
}
