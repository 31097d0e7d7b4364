using System.Collections.Immutable;

namespace MeetingOrchestrator.Domain.Kernel;

/// <summary>
/// Equality by value for immutable arrays, which compare by reference: without it a repeated registration would look like a change.
/// </summary>
internal static class SameValue
{
    public static bool Same<T>(this ImmutableArray<T> first, ImmutableArray<T> second)
        where T : IEquatable<T> => first.AsSpan().SequenceEqual(second.AsSpan());
}
