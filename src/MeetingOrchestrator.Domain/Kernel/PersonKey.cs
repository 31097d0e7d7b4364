using System.Text.RegularExpressions;

namespace MeetingOrchestrator.Domain.Kernel;

/// <summary>A person's key: tells nothing about the person, whose name stays outside the record.</summary>
public readonly partial record struct PersonKey : IIdentifier<PersonKey>
{
    private PersonKey(string value) => Value = value;

    /// <inheritdoc/>
    public string Value { get; }

    /// <inheritdoc/>
    public static PersonKey Parse(string text) =>
        Form().IsMatch(text) ? new(text) : throw new FormatException($"'{text}' is not a person key.");

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
