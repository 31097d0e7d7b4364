using System.Text.RegularExpressions;

namespace MeetingOrchestrator.Domain.Kernel;

/// <summary>A decision's key within its meeting; its number is given on adoption.</summary>
public readonly partial record struct DecisionKey : IIdentifier<DecisionKey>
{
    private DecisionKey(string value) => Value = value;

    /// <inheritdoc/>
    public string Value { get; }

    /// <inheritdoc/>
    public static DecisionKey Parse(string text) =>
        Form().IsMatch(text) ? new(text) : throw new FormatException($"'{text}' is not a decision key.");

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"^[a-z0-9](?:[a-z0-9.-]{0,62}[a-z0-9])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
