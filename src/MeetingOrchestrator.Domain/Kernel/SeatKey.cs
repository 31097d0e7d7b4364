using System.Text.RegularExpressions;

namespace MeetingOrchestrator.Domain.Kernel;

/// <summary>A seat's key within its council: upper-case Latin letters and digits, e.g. <c>KZ</c> or <c>IPA</c>.</summary>
public readonly partial record struct SeatKey : IIdentifier<SeatKey>
{
    private SeatKey(string value) => Value = value;

    /// <inheritdoc/>
    public string Value { get; }

    /// <inheritdoc/>
    public static SeatKey Parse(string text) =>
        Form().IsMatch(text) ? new(text) : throw new FormatException($"'{text}' is not a seat key.");

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"^[A-Z][A-Z0-9]{1,15}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
