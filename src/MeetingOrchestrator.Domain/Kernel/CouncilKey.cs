using System.Text.RegularExpressions;

namespace MeetingOrchestrator.Domain.Kernel;

/// <summary>A council's key: lower-case letters, digits and hyphens, at most 64 characters, e.g. <c>cis-migration</c>.</summary>
public readonly partial record struct CouncilKey : IIdentifier<CouncilKey>
{
    private CouncilKey(string value) => Value = value;

    /// <inheritdoc/>
    public string Value { get; }

    /// <inheritdoc/>
    public static CouncilKey Parse(string text) =>
        Form().IsMatch(text) ? new(text) : throw new FormatException($"'{text}' is not a council key.");

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
