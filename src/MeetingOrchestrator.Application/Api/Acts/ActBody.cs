using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.Imports.Reading;

namespace MeetingOrchestrator.Application.Api.Acts;

/// <summary>Reads the body of a request as JSON that can mean one thing only, whose texts read as they were meant.</summary>
internal static class ActBody
{
    /// <summary>The body, or the first error in it.</summary>
    public static (FileNode? Body, ImportError? Error) Read(ReadOnlyMemory<byte> utf8)
    {
        var parsed = StrictJson.Parse(utf8);
        return !parsed.IsValid ? (null, parsed.Error)
            : Finding.First(TextCheck.Of(parsed.Value, lines: true)) is { } error ? (null, error)
            : (parsed.Value, null);
    }
}
