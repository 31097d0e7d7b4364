using System.Text.Json;

namespace MeetingOrchestrator.Application.Commands;

/// <summary>
/// A value of a command that means nothing in this council. Thrown by converters only, because the serializer alone knows the path:
/// it adds it on the way out, and the reader makes an import error of it.
/// </summary>
internal sealed class FileValueException(string code, params object[] arguments) : JsonException
{
    public string Code => code;

    public IReadOnlyList<object> Arguments => arguments;
}
