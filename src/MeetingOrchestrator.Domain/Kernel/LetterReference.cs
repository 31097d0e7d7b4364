namespace MeetingOrchestrator.Domain.Kernel;

/// <summary>The reference that a delegation's letter bears, e.g. <c>№ 12-4/358 от 01.02.2021</c>: one line of 1 to 100 characters.</summary>
public readonly record struct LetterReference : IIdentifier<LetterReference>
{
    private const int MaximumLength = 100;

    private LetterReference(string value) => Value = value;

    /// <inheritdoc/>
    public string Value { get; }

    /// <inheritdoc/>
    public static LetterReference Parse(string text)
    {
        var plain = PlainText.Check(text).Trim();
        return plain.Length <= MaximumLength && !plain.Contains('\n', StringComparison.Ordinal)
            ? new(plain)
            : throw new FormatException($"A letter's reference is one line of at most {MaximumLength} characters.");
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
