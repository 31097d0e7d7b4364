using System.Diagnostics.CodeAnalysis;

namespace MeetingOrchestrator.Domain.Kernel;

/// <summary>Identifies one intent of one actor. Repeating a command under the same id yields no second effect.</summary>
public readonly record struct CommandId : IIdentifier<CommandId>
{
    private CommandId(string value) => Value = value;

    /// <inheritdoc/>
    public string Value { get; }

    /// <inheritdoc/>
    public static CommandId Parse(string text) => TryParse(text, out var id)
        ? id
        : throw new FormatException("A command id has 1 to 128 visible ASCII characters.");

    /// <summary>As <see cref="Parse"/>, without the exception.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CommandId id)
    {
        var valid = text is { Length: >= 1 and <= 128 } && text.All(c => c is > ' ' and < '\u007f');
        id = valid ? new(text!) : default;
        return valid;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
