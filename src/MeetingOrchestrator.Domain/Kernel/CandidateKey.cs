using System.Text.RegularExpressions;

namespace MeetingOrchestrator.Domain.Kernel;

/// <summary>A candidate's key within its election.</summary>
public readonly partial record struct CandidateKey : IIdentifier<CandidateKey>
{
    private CandidateKey(string value) => Value = value;

    /// <inheritdoc/>
    public string Value { get; }

    /// <inheritdoc/>
    public static CandidateKey Parse(string text) =>
        Form().IsMatch(text) ? new(text) : throw new FormatException($"'{text}' is not the key of a candidate.");

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"^[a-z0-9](?:[a-z0-9.-]{0,62}[a-z0-9])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
