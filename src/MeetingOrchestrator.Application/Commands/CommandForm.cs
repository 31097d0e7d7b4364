using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using MeetingOrchestrator.Application.Imports.Reading;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Application.Commands;

/// <summary>
/// The form of each command's data, as a schema made of its type: what a command needs and allows is told once, by the command itself.
/// </summary>
internal static class CommandForm
{
    // Added by the reader: the number, the time and the capacity of the step.
    private static readonly string[] Envelope = ["id", "at", "by"];

    // The form depends on the types alone, not on who the people and which the seats are.
    private static readonly JsonSerializerOptions Options =
        CommandJson.Options(new Dictionary<PersonKey, PersonReference>(), new HashSet<SeatKey>());

    private static readonly ConcurrentDictionary<Type, SchemaCheck> Checks = new();

    /// <summary>The check of a command's data.</summary>
    public static SchemaCheck Of(Type command) => Checks.GetOrAdd(command, type => SchemaCheck.Of(Schema(type).ToJsonString()));

    /// <summary>The same form for readers: beside what the check needs, it tells how values are written that only reading can judge.</summary>
    public static JsonObject Described(Type command) => WithoutEnvelope(Exported(command, Describe));

    /// <summary>The form of a value that is written, not read.</summary>
    public static JsonObject Answered(Type value) => Exported(value, Describe);

    private static JsonObject Schema(Type command) => WithoutEnvelope(Exported(command, Complete));

    private static JsonObject Exported(Type type, Func<JsonSchemaExporterContext, JsonNode, JsonNode> complete)
    {
        var exporter = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = complete };
        var schema = (JsonObject)Options.GetJsonSchemaAsNode(type, exporter);
        NameConstants(schema);
        SchemaReferences.Inline(schema);
        return schema;
    }

    private static JsonObject WithoutEnvelope(JsonObject schema)
    {
        if (schema["properties"] is JsonObject properties && schema["required"] is JsonArray required)
        {
            Remove(required, Envelope);
            foreach (var name in Envelope)
            {
                properties.Remove(name);
            }
        }

        return schema;
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode node) =>
        Complete(context, ValueForm.Of(context.TypeInfo.Type) ?? node);

    // The validator knows no 'const', and would let the name of one kind of subject stand before the data of another.
    private static void NameConstants(JsonNode? node)
    {
        if (node is JsonObject form && form.Remove("const", out var value))
        {
            form["enum"] = new JsonArray(value);
        }

        IEnumerable<JsonNode?> within = node switch
        {
            JsonObject fields => fields.Select(field => field.Value),
            JsonArray items => items,
            _ => [],
        };
        foreach (var part in within)
        {
            NameConstants(part);
        }
    }

    private static JsonObject Complete(JsonSchemaExporterContext context, JsonNode node)
    {
        // A value with a converter of its own has no form that the exporter knows; reading it tells whether it is right.
        if (node is not JsonObject form)
        {
            return new JsonObject();
        }

        // The exporter requires every parameter of a constructor; what may be null may as well be left out.
        if (form["required"] is JsonArray required)
        {
            var optional = context.TypeInfo.Properties.Where(property => property.AssociatedParameter is { } given && MayBeLeftOut(given));
            Remove(required, optional.Select(property => property.Name));
        }

        return form;
    }

    private static bool MayBeLeftOut(JsonParameterInfo parameter) =>
        parameter.HasDefaultValue || parameter.IsNullable || Nullable.GetUnderlyingType(parameter.ParameterType) is not null;

    private static void Remove(JsonArray required, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            required.RemoveAll(item => item!.GetValue<string>() == name);
        }
    }
}
