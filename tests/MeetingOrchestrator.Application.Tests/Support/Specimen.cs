using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;

namespace MeetingOrchestrator.Application.Tests.Support;

/// <summary>Makes any value of the domain from its constructor, so that no event type can be forgotten.</summary>
internal sealed class Specimen(Random random)
{
    private static readonly NullabilityInfoContext Nullability = new();

    public object Of(Type type) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is { } inner => Of(inner),
        _ when type == typeof(string) => $"«текст» \"{random.Next(1000)}\" \u20ac",
        _ when type == typeof(int) => random.Next(0, 5000),
        _ when type == typeof(bool) => random.Next(2) == 0,
        _ when type == typeof(Fraction) => new Fraction(random.Next(1, 4), 4),
        _ when type == typeof(Instant) => Instant.FromUnixTimeSeconds(random.Next()).PlusNanoseconds(random.Next(1_000_000_000)),
        _ when type == typeof(Duration) => Duration.FromSeconds(random.Next(-5000, 5_000_000)),
        _ when type == typeof(LocalTime) => new LocalTime(random.Next(24), random.Next(60), random.Next(60)),
        _ when type == typeof(LocalDateTime) => new LocalDateTime(random.Next(2000, 2100), random.Next(1, 13), random.Next(1, 29), random.Next(24), random.Next(60)),
        _ when type == typeof(Period) => random.Next(2) == 0 ? Period.FromDays(random.Next(400)) : Period.FromHours(random.Next(400)),
        _ when type.IsEnum => Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length))!,
        _ when IsIdentifier(type) => Identifier(type),
        _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) => Items(type.GetGenericArguments()[0]),
        _ when type.IsAbstract => Of(Choices(type)[random.Next(Choices(type).Length)]),
        _ => Record(type),
    };

    /// <summary>Everything that a value says, arrays included, as text: records compare arrays by reference.</summary>
    public static string Describe(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Describe))}]",
        _ when value.GetType().Assembly == typeof(MeetingId).Assembly && !value.GetType().IsValueType =>
            $"{value.GetType().Name}({string.Join(", ", Maker(value.GetType()).GetParameters().Select(x => Describe(Member(value, x.Name!))))})",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    public static ConstructorInfo Maker(Type type) => type.GetConstructors().Single();

    private static Type[] Choices(Type type) => [.. type.GetNestedTypes().Where(nested => nested.IsSubclassOf(type))];

    private static bool IsIdentifier(Type type) =>
        type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IIdentifier<>));

    private static object? Member(object value, string parameter) =>
        value.GetType().GetProperty(parameter, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)!.GetValue(value);

    private object Identifier(Type type)
    {
        var text = type == typeof(SeatKey) ? $"S{random.Next(10, 99)}" : $"{random.Next(1, 999)}";
        return type.GetMethod("Parse", [typeof(string)])!.Invoke(null, [text])!;
    }

    private object Items(Type item)
    {
        var items = Array.CreateInstance(item, random.Next(4));
        for (var i = 0; i < items.Length; i++)
        {
            items.SetValue(Of(item), i);
        }

        return typeof(ImmutableArray).GetMethods()
            .Single(m => m.Name == nameof(ImmutableArray.Create) && m.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private object Record(Type type)
    {
        var maker = Maker(type);
        return maker.Invoke([.. maker.GetParameters().Select(x => MayBeNull(x) && random.Next(2) == 0 ? null : Of(x.ParameterType))]);
    }

    private static bool MayBeNull(ParameterInfo parameter)
    {
        lock (Nullability)
        {
            return Nullability.Create(parameter).WriteState == NullabilityState.Nullable;
        }
    }
}
