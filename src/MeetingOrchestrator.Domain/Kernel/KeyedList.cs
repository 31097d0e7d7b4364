using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace MeetingOrchestrator.Domain.Kernel;

/// <summary>Something with a key of its own among its like.</summary>
/// <typeparam name="TKey">The key's type.</typeparam>
public interface IKeyed<out TKey>
{
    /// <summary>Its key.</summary>
    TKey Key { get; }
}

/// <summary>
/// An immutable list in the order of entry that finds and replaces by key. Each operation costs O(log n): a meeting may hold a hundred
/// thousand events, and none of its commands may grow with them.
/// </summary>
/// <typeparam name="TKey">The key's type.</typeparam>
/// <typeparam name="TValue">What is kept.</typeparam>
[CollectionBuilder(typeof(KeyedList), nameof(KeyedList.Of))]
[SuppressMessage("Naming", "CA1710", Justification = "It is a list in all that its readers see.")]
public sealed class KeyedList<TKey, TValue> : IReadOnlyCollection<TValue>
    where TKey : notnull
    where TValue : class, IKeyed<TKey>
{
    private readonly ImmutableSortedDictionary<int, TValue> _entered;
    private readonly ImmutableDictionary<TKey, int> _numbers;

    private KeyedList(ImmutableSortedDictionary<int, TValue> entered, ImmutableDictionary<TKey, int> numbers) =>
        (_entered, _numbers) = (entered, numbers);

    /// <summary>Nothing.</summary>
    [SuppressMessage("Design", "CA1000", Justification = "As of the immutable collections of the framework.")]
    public static KeyedList<TKey, TValue> Empty { get; } = new(ImmutableSortedDictionary<int, TValue>.Empty, ImmutableDictionary<TKey, int>.Empty);

    /// <inheritdoc/>
    public int Count => _entered.Count;

    /// <summary>Whether nothing was entered.</summary>
    public bool IsEmpty => _entered.IsEmpty;

    /// <summary>What has this key; null where nothing has.</summary>
    public TValue? Find(TKey key) => _numbers.TryGetValue(key, out var number) ? _entered[number] : null;

    /// <summary>The list with this entered last, or put in the place of what had the same key.</summary>
    public KeyedList<TKey, TValue> With(TValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var number = _numbers.TryGetValue(value.Key, out var known) ? known : _entered.Count;
        return new(_entered.SetItem(number, value), _numbers.SetItem(value.Key, number));
    }

    /// <inheritdoc/>
    public IEnumerator<TValue> GetEnumerator() => _entered.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Makes lists.</summary>
public static class KeyedList
{
    /// <summary>The list of these, in their order; of two with the same key, the later in the place of the earlier.</summary>
    public static KeyedList<TKey, TValue> Of<TKey, TValue>(ReadOnlySpan<TValue> values)
        where TKey : notnull
        where TValue : class, IKeyed<TKey>
    {
        var list = KeyedList<TKey, TValue>.Empty;
        foreach (var value in values)
        {
            list = list.With(value);
        }

        return list;
    }
}
