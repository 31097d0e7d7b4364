using MeetingOrchestrator.Application.Commands;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.Imports.Reading;

namespace MeetingOrchestrator.Application.Scenarios;

/// <summary>Reads scenario files, of the form of <c>scenario-file.schema.json</c>.</summary>
public static class ScenarioFile
{
    private static readonly SchemaCheck Schema = SchemaCheck.Embedded("scenario-file.schema.json");

    /// <summary>
    /// Reads a scenario for a council, at most 4 MiB. Every command is made once on trial, so that what can be known before a replay is
    /// known before it. Whether the service accepts the commands is seen when they are played.
    /// </summary>
    public static ImportResult<Scenario> Read(ReadOnlyMemory<byte> utf8, CouncilImport council)
    {
        ArgumentNullException.ThrowIfNull(council);
        var parsed = StrictJson.Parse(utf8);
        if (!parsed.IsValid)
        {
            return parsed.Error;
        }

        var file = parsed.Value;
        var commands = new CommandReader(council);
        return (Schema.Check(file) ?? Finding.First(Meaning(file, council)) ?? FirstFault(file, commands)) is { } error
            ? error
            : Make(file, new StepReader(commands));
    }

    private static IEnumerable<Finding> Meaning(FileNode file, CouncilImport council) =>
        [.. TextCheck.Of(file, lines: true), .. new StepChecks(council).Of(file)];

    private static ImportError? FirstFault(FileNode file, CommandReader commands) => file["steps"].Children()
        .Where(step => step.Find("do") is not null)
        .Select(step => commands.Fault(CommandNames.Find(step["do"].Text)!, step))
        .FirstOrDefault(error => error is not null);

    private static Scenario Make(FileNode file, StepReader reader) => new(
        file["meeting"].Element.GetInt32(),
        // OrderBy is stable: of two steps of the same time the first in the file is played first.
        [.. file["steps"].Children().Select((step, index) => reader.Read(step, index + 1)).OrderBy(step => step.Offset)]);
}
