using System.Diagnostics.CodeAnalysis;

namespace MeetingOrchestrator.Application.Imports;

/// <summary>Why a file cannot be imported: one error, the first in document order.</summary>
/// <param name="Code">
/// Stable code; the key of the sentence in the resources <c>Imports</c> or, for what the domain itself refuses (times, the timeline, a
/// council without members), <c>Refusals</c>.
/// </param>
/// <param name="Path">JSON path of the place, e.g. <c>$.seats[3].zone</c>.</param>
/// <param name="Arguments">What fills the sentence's placeholders, in order.</param>
public sealed record ImportError(string Code, string Path, params IReadOnlyList<object> Arguments);

/// <summary>What reading a file gives: a value, or the first error.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed record ImportResult<T>
    where T : class
{
    private ImportResult(T? value, ImportError? error) => (Value, Error) = (value, error);

    /// <summary>What was read; null when there is an error.</summary>
    public T? Value { get; }

    /// <summary>The error; null when there is a value.</summary>
    public ImportError? Error { get; }

    /// <summary>Whether the file can be imported.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsValid => Error is null;

    /// <summary>A value is a result.</summary>
    public static implicit operator ImportResult<T>(T value) => new(value, null);

    /// <summary>An error is a result.</summary>
    public static implicit operator ImportResult<T>(ImportError error) => new(null, error);
}
