using System.Text.RegularExpressions;

namespace MeetingOrchestrator.Domain.Kernel;

/// <summary>A meeting's identifier: the council's key and the meeting's number, e.g. <c>cis-migration-25</c>.</summary>
public readonly partial record struct MeetingId : IIdentifier<MeetingId>
{
    private MeetingId(string value) => Value = value;

    /// <inheritdoc/>
    public string Value { get; }

    /// <inheritdoc/>
    public static MeetingId Parse(string text) =>
        Form().IsMatch(text) ? new(text) : throw new FormatException($"'{text}' is not a meeting id.");

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"^[a-z0-9](?:[a-z0-9-]{0,94}[a-z0-9])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
