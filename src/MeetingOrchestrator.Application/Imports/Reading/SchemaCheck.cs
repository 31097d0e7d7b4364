using System.Text.Json;
using NJsonSchema;
using NJsonSchema.Validation;

namespace MeetingOrchestrator.Application.Imports.Reading;

/// <summary>Checks the form of a file, or of a part of one, against a JSON schema.</summary>
internal sealed class SchemaCheck
{
    private readonly JsonSchema _schema;

    private SchemaCheck(JsonSchema schema) => _schema = schema;

    /// <summary>A schema that this assembly carries.</summary>
    public static SchemaCheck Embedded(string name)
    {
        using var stream = typeof(SchemaCheck).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The schema '{name}' is not embedded.");
        using var reader = new StreamReader(stream);
        return Of(reader.ReadToEnd());
    }

    /// <summary>A schema from its text.</summary>
    // Nothing is awaited inside: our schemas refer to nothing outside themselves.
    public static SchemaCheck Of(string text) => new(JsonSchema.FromJsonAsync(text).GetAwaiter().GetResult());

    /// <summary>The first error in the order of the file; null when the form is right.</summary>
    public ImportError? Check(FileNode node)
    {
        var errors = _schema.Validate(JsonSerializer.Serialize(node.Element));
        return errors.Select(Closest).OrderBy(error => error.LineNumber).ThenBy(error => error.LinePosition).FirstOrDefault() is { } first
            ? SchemaErrors.Translate(first, node.Path)
            : null;
    }

    // What is none of several forms is judged by the form it comes closest to: the one with the fewest errors.
    private static ValidationError Closest(ValidationError error) => error switch
    {
        ChildSchemaValidationError { Errors.Count: > 0 } among => Closest(among.Errors.Values
            .Select(errors => errors.Select(Closest).OrderBy(e => e.LineNumber).ThenBy(e => e.LinePosition).ToList())
            .Where(errors => errors.Count > 0)
            .MinBy(errors => errors.Count)![0]),
        _ => error,
    };
}
