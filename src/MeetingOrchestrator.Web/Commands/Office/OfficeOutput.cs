using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Web.Commands.Office;

/// <summary>What a command says: sentences for people or, with <c>--json</c>, one object a line for programs. Why not goes to standard error.</summary>
internal sealed class OfficeOutput(CommandTexts texts, bool json)
{
    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Says something: the object to programs, the lines to people.</summary>
    public async Task SayAsync(object machine, params IEnumerable<string> lines)
    {
        if (json)
        {
            await Console.Out.WriteLineAsync(JsonSerializer.Serialize(machine, Layout));
            return;
        }

        foreach (var line in lines)
        {
            await Console.Out.WriteLineAsync(line);
        }
    }

    /// <summary>One line that says why nothing was done.</summary>
    /// <param name="code">Stable code.</param>
    /// <param name="sentence">The sentence; what it names goes on one line, whatever it holds.</param>
    /// <param name="path">The place in the file or the meeting; null when there is none.</param>
    public async Task<int> RefuseAsync(string code, string sentence, string? path = null)
    {
        var line = sentence.ReplaceLineEndings(" ");
        await Console.Error.WriteLineAsync(line);
        if (json)
        {
            await Console.Out.WriteLineAsync(JsonSerializer.Serialize(new { error = new { code, path, message = line } }, Layout));
        }

        return ExitCode.Usage;
    }

    /// <summary>Why a file cannot be imported.</summary>
    public Task<int> RefuseAsync(ImportError error) => RefuseAsync(error.Code, texts.Of(error), error.Path);

    /// <summary>Why the office's act was refused, with the number of the meeting that it is about.</summary>
    public Task<int> RefuseAsync(Refusal refusal, int? meeting) => meeting is { } number
        ? RefuseAsync(refusal.Code, texts.Terminal[Localization.Terminal.MeetingRefuses, number, texts.Of(refusal)], $"meeting {number}")
        : RefuseAsync(refusal.Code, texts.Of(refusal));
}
