using System.Text.Json.Nodes;
using MeetingOrchestrator.Application.Commands;

namespace MeetingOrchestrator.Application.Api;

/// <summary>Schemas (JSON Schema 2020-12) of what the API answers, made of its types.</summary>
public static class ApiSchemas
{
    /// <summary>The schema of a value as it is written.</summary>
    public static JsonObject Of(Type type) => CommandForm.Answered(type);
}
