using System.Text.Json.Nodes;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;

namespace MeetingOrchestrator.Application.Commands;

/// <summary>How values are written whose form the schema exporter does not know, since converters of ours read them.</summary>
internal static class ValueForm
{
    /// <summary>The schema of a value; null for whatever the exporter knows.</summary>
    public static JsonObject? Of(Type type) => Nullable.GetUnderlyingType(type) is { } value ? Optional(Of(value)) : Plain(type);

    private static JsonObject? Plain(Type type) =>
        type == typeof(PersonReference) ? Text("Key of a person of the council or of a delegation.")
        : type == typeof(Instant) ? Text("Instant in UTC, ISO 8601.", "date-time")
        : type == typeof(LocalDateTime) ? Text("Local date and time without offset, ISO 8601, e.g. 2021-09-16T11:00:00.")
        : type == typeof(LocalDate) ? Text("Local date, ISO 8601.", "date")
        : type == typeof(LocalTime) ? Text("Local time, ISO 8601.")
        : type == typeof(Offset) ? Text("Offset from UTC, e.g. +03.")
        : type == typeof(Duration) ? Text("Elapsed time, ISO 8601, more than zero, e.g. PT10M.")
        : type == typeof(Period) ? Text("Period, ISO 8601, e.g. P45D.")
        : type == typeof(Fraction) ? Text("Fraction, e.g. 2/3.")
        : type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IIdentifier<>)) ? Text($"{type.Name}.")
        : null;

    private static JsonObject Text(string description, string? format = null)
    {
        var form = new JsonObject { ["type"] = "string", ["description"] = description };
        if (format is not null)
        {
            form["format"] = format;
        }

        return form;
    }

    private static JsonObject? Optional(JsonObject? form)
    {
        if (form is not null)
        {
            form["type"] = new JsonArray("string", "null");
        }

        return form;
    }
}
