using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace MeetingOrchestrator.Storage.Values;

/// <summary>The texts under which the values of an enumeration are stored: written out, so that renaming a member changes no database.</summary>
internal sealed class NameTable<T>
    where T : struct, Enum
{
    private readonly Dictionary<T, string> _names;
    private readonly Dictionary<string, T> _values;

    /// <exception cref="ArgumentException">A member has no name, or two share one: it could be stored and not be read back.</exception>
    public NameTable(params ReadOnlySpan<(T Value, string Name)> entries)
    {
        _names = new(entries.Length);
        _values = new(entries.Length, StringComparer.Ordinal);
        foreach (var (value, name) in entries)
        {
            _names.Add(value, name);
            _values.Add(name, value);
        }

        if (Enum.GetValues<T>().Any(value => !_names.ContainsKey(value)))
            throw new ArgumentException($"A member of {typeof(T).Name} has no stored name.", nameof(entries));
    }

    public string NameOf(T value) => _names[value];

    /// <exception cref="FormatException">No such name: the database is of a later version, or damaged.</exception>
    public T ValueOf(string name) =>
        _values.TryGetValue(name, out var value) ? value : throw new FormatException($"'{name}' is no {typeof(T).Name}.");
}

/// <summary>A <see cref="NameTable{T}"/> for EF Core.</summary>
internal abstract class NameConverter<T>(NameTable<T> names)
    : ValueConverter<T, string>(value => names.NameOf(value), name => names.ValueOf(name))
    where T : struct, Enum;
