using System.Text.RegularExpressions;

namespace MeetingOrchestrator.Domain.Kernel;

/// <summary>A message's key within its meeting, e.g. <c>invitation/by-head</c>; the same message is never sent under two keys.</summary>
public readonly partial record struct MessageKey : IIdentifier<MessageKey>
{
    private MessageKey(string value) => Value = value;

    /// <inheritdoc/>
    public string Value { get; }

    /// <inheritdoc/>
    public static MessageKey Parse(string text) =>
        Form().IsMatch(text) ? new(text) : throw new FormatException($"'{text}' is not a message key.");

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"^[a-z0-9](?:[a-z0-9./-]{0,126}[a-z0-9])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
