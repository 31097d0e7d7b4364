using System.Collections;
using System.Globalization;
using System.Reflection;

namespace MeetingOrchestrator.Domain.Tests.Support;

/// <summary>Prints a value by what it holds, so that two values are the same exactly when their texts are.</summary>
internal static class Canonical
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string or bool or Enum => $"{value.GetType().Name}:{value}",
        IEnumerable unordered when IsUnordered(unordered) => Braces(unordered.Cast<object>().Select(Of).Order(StringComparer.Ordinal)),
        IEnumerable list => $"[{string.Join(',', list.Cast<object>().Select(Of))}]",
        IFormattable plain => $"{value.GetType().Name}:{plain.ToString(null, CultureInfo.InvariantCulture)}",
        _ when IsOurs(value.GetType()) || IsGeneric(value.GetType(), typeof(KeyValuePair<,>)) => Members(value),
        _ => $"{value.GetType().Name}:{value}",
    };

    private static bool IsUnordered(object value) => value.GetType().GetInterfaces()
        .Any(face => IsGeneric(face, typeof(IReadOnlySet<>)) || IsGeneric(face, typeof(IReadOnlyDictionary<,>)));

    private static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static bool IsOurs(Type type) => type.Namespace?.StartsWith("MeetingOrchestrator", StringComparison.Ordinal) == true;

    private static string Braces(IEnumerable<string> members) => $"{{{string.Join(',', members)}}}";

    private static string Members(object value) => value.GetType().Name + Braces(
        value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => $"{property.Name}={Of(property.GetValue(value))}"));
}
