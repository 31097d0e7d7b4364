using System.Diagnostics;
using NJsonSchema;
using NJsonSchema.Validation;
using Codes = MeetingOrchestrator.Localization.Imports;

namespace MeetingOrchestrator.Application.Imports.Reading;

/// <summary>Says in our codes what a schema validator found.</summary>
internal static class SchemaErrors
{
    /// <param name="error">What was found.</param>
    /// <param name="root">Path of the part that was validated.</param>
    public static ImportError Translate(ValidationError error, string root)
    {
        var path = root + Path(error);
        var schema = error.Schema;
        return error.Kind switch
        {
            ValidationErrorKind.NoAdditionalPropertiesAllowed => new(Codes.UnknownField, path, error.Property!),
            ValidationErrorKind.PropertyRequired => new(Codes.MissingField, path, error.Property!),
            ValidationErrorKind.StringExpected => new(Codes.TextExpected, path),
            ValidationErrorKind.IntegerExpected => new(Codes.WholeNumberExpected, path),
            ValidationErrorKind.BooleanExpected => new(Codes.YesOrNoExpected, path, "true", "false"),
            ValidationErrorKind.ArrayExpected => new(Codes.ListExpected, path),
            ValidationErrorKind.ObjectExpected => new(Codes.ObjectExpected, path),
            ValidationErrorKind.NotInEnumeration => new(Codes.NotAllowed, path, Value(error), string.Join(", ", schema.Enumeration)),
            ValidationErrorKind.PatternMismatch => new(Codes.WrongForm, path, Value(error), Example(schema)),
            ValidationErrorKind.StringTooShort => new(Codes.EmptyText, path),
            ValidationErrorKind.StringTooLong => new(Codes.LongText, path, schema.MaxLength!),
            ValidationErrorKind.NumberTooSmall or ValidationErrorKind.NumberTooBig or ValidationErrorKind.IntegerTooBig =>
                new(Codes.NumberOutOfRange, path, Value(error), schema.Minimum!, schema.Maximum!),
            ValidationErrorKind.TooFewItems => new(Codes.TooFewItems, path, schema.MinItems),
            ValidationErrorKind.TooManyItems => new(Codes.TooManyItems, path, schema.MaxItems),
            _ => throw new UnreachableException($"A schema of ours uses a rule that has no code: {error.Kind} at {error.Path}."),
        };
    }

    // The validator writes '#/seats[3].zone', and '#/' for the root.
    private static string Path(ValidationError error)
    {
        var path = (error.Path ?? string.Empty).TrimStart('#', '/');
        return path.Length == 0 || path[0] == '[' ? path : "." + path;
    }

    private static string Value(ValidationError error) => error.Token?.ToString() ?? string.Empty;

    private static string Example(JsonSchema schema) =>
        schema.ExtensionData?.TryGetValue("examples", out var examples) == true && examples is IEnumerable<object> list
            ? string.Join(", ", list)
            : throw new UnreachableException($"The pattern {schema.Pattern} has no example.");
}
