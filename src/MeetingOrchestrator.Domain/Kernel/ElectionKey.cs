using System.Text.RegularExpressions;

namespace MeetingOrchestrator.Domain.Kernel;

/// <summary>An election's key within its meeting.</summary>
public readonly partial record struct ElectionKey : IIdentifier<ElectionKey>
{
    private ElectionKey(string value) => Value = value;

    /// <inheritdoc/>
    public string Value { get; }

    /// <inheritdoc/>
    public static ElectionKey Parse(string text) =>
        Form().IsMatch(text) ? new(text) : throw new FormatException($"'{text}' is not the key of an election.");

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"^[a-z0-9](?:[a-z0-9.-]{0,62}[a-z0-9])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
