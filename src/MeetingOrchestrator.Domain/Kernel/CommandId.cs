using System.Diagnostics.CodeAnalysis;

namespace MeetingOrchestrator.Domain.Kernel;

/// <summary>Identifies one intent of one actor. Repeating a command under the same id yields no second effect.</summary>
public readonly record struct CommandId : IIdentifier<CommandId>
{
    private const string RequestPrefix = "api:";

    private CommandId(string value) => Value = value;

    /// <inheritdoc/>
    public string Value { get; }

    /// <summary>The request that the command belongs to; null where it came otherwise. One request may give several commands.</summary>
    public (string Key, string Fingerprint)? Request
    {
        get
        {
            if (!Value.StartsWith(RequestPrefix, StringComparison.Ordinal) || Value.IndexOf('#', StringComparison.Ordinal) is var sign && sign < 0)
            {
                return null;
            }

            var end = Value.IndexOf(':', sign);
            return (Value[RequestPrefix.Length..sign], Value[(sign + 1)..(end < 0 ? Value.Length : end)]);
        }
    }

    /// <summary>The id of a request that somebody gave a key of their own: the same actor and key always give the same.</summary>
    /// <param name="key">Stands for the actor, their key and what they act on; without <c>#</c> and <c>:</c>.</param>
    /// <param name="fingerprint">Stands for what they ask; without <c>#</c> and <c>:</c>. It becomes part of the record.</param>
    public static CommandId OfRequest(string key, string fingerprint) => Parse($"{RequestPrefix}{key}#{fingerprint}");

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
