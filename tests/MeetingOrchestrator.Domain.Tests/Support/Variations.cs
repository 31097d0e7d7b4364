using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using NodaTime;

namespace MeetingOrchestrator.Domain.Tests.Support;

/// <summary>Values of records rebuilt by reflection: copies that share no array, and values that differ in one place.</summary>
internal static class Variations
{
    /// <summary>The same value, in which every record and every array is another object.</summary>
    public static object? Copy(object? value) => value switch
    {
        IEnumerable list when IsArray(value.GetType()) => Array(value.GetType(), list.Cast<object>().Select(Copy)),
        _ when Clone(value) is { } clone => Fill(clone, value!),
        _ => value,
    };

    /// <summary>The value changed in one place, once for each place within it; arrays are emptied, and each of their elements is changed.</summary>
    public static IEnumerable<(string Path, object Value)> Of(object? value, string path)
    {
        if (value is IEnumerable list && IsArray(value.GetType()))
        {
            var elements = list.Cast<object>().ToList();
            return elements.Count == 0
                ? []
                : elements
                    .SelectMany((element, index) => Of(element, $"{path}[{index}]")
                        .Select(changed => (changed.Path, Array(value.GetType(), [.. elements[..index], changed.Value, .. elements[(index + 1)..]]))))
                    .Prepend((path, Array(value.GetType(), [])));
        }

        return Clone(value) is not null
            ? Members(value!.GetType()).SelectMany(member => Of(member.GetValue(value), $"{path}.{member.Name}").Select(changed =>
            {
                var other = Clone(value)!;
                member.SetValue(other, changed.Value);
                return (changed.Path, other);
            }))
            : Other(value) is { } leaf ? [(path, leaf)] : [];
    }

    /// <summary>The properties of a type, and of the types within it, that are immutable arrays.</summary>
    public static IEnumerable<PropertyInfo> Arrays(Type type, HashSet<Type>? seen = null)
    {
        seen ??= [];
        return type.Namespace?.StartsWith("MeetingOrchestrator", StringComparison.Ordinal) == true && seen.Add(type)
            ? Members(type).SelectMany(member => IsArray(member.PropertyType)
                ? Arrays(member.PropertyType.GetGenericArguments()[0], seen).Prepend(member)
                : Arrays(Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType, seen))
            : [];
    }

    private static bool IsArray(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    private static object? Clone(object? value) => value?.GetType().GetMethod("<Clone>$")?.Invoke(value, null);

    private static IEnumerable<PropertyInfo> Members(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite);

    private static object Fill(object clone, object value)
    {
        foreach (var member in Members(value.GetType()))
        {
            member.SetValue(clone, Copy(member.GetValue(value)));
        }

        return clone;
    }

    private static object Array(Type type, IEnumerable<object?> elements)
    {
        var element = type.GetGenericArguments()[0];
        var typed = System.Array.CreateInstance(element, elements.Count());
        elements.ToArray().CopyTo(typed, 0);
        return typeof(ImmutableArray).GetMethods()
            .Single(method => method.Name == nameof(ImmutableArray.Create) && method.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(element).Invoke(null, [typed])!;
    }

    private static object? Other(object? value) => value switch
    {
        bool yes => !yes,
        int number => number + 1,
        long number => number + 1,
        string text => text + "x",
        Enum named => Enum.GetValues(named.GetType()).Cast<object>().First(other => !other.Equals(named)),
        Domain.Rules.Fraction share => new Domain.Rules.Fraction(share.Numerator, share.Denominator + 1),
        Duration length => length + Duration.FromSeconds(1),
        _ => null,
    };
}
