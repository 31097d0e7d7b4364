using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Application.Journal;

/// <summary>Writes every <see cref="IIdentifier{TSelf}"/> as its text, and validates on reading.</summary>
internal sealed class IdentifierConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsValueType
        && typeToConvert.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IIdentifier<>));

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(IdentifierConverter<>).MakeGenericType(typeToConvert))!;

    [SuppressMessage("Performance", "CA1812", Justification = "Created by reflection above.")]
    private sealed class IdentifierConverter<T> : JsonConverter<T>
        where T : struct, IIdentifier<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Texts.Read(ref reader, T.Parse);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}

/// <summary>Writes a fraction as "2/3".</summary>
internal sealed class FractionConverter : JsonConverter<Fraction>
{
    public override Fraction Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Texts.Read(ref reader, Fraction.Parse);

    public override void Write(Utf8JsonWriter writer, Fraction value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}

/// <summary>Reads a value from its text; what is malformed is a JSON error, with the path that the serializer adds.</summary>
internal static class Texts
{
    public static T Read<T>(ref Utf8JsonReader reader, Func<string, T> parse)
    {
        try
        {
            return parse(reader.GetString() ?? throw new JsonException("A text is expected."));
        }
        catch (FormatException fault)
        {
            throw new JsonException(fault.Message, fault);
        }
    }
}
