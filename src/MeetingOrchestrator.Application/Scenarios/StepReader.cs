using System.Globalization;
using System.Text.Json;
using MeetingOrchestrator.Application.Commands;
using MeetingOrchestrator.Application.Imports.Reading;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using NodaTime;

namespace MeetingOrchestrator.Application.Scenarios;

/// <summary>Makes the steps of a scenario that was checked.</summary>
internal sealed class StepReader(CommandReader commands)
{
    /// <param name="step">The step in the file.</param>
    /// <param name="number">Its number in the file, from 1: part of its command's id, so that playing it twice acts once.</param>
    public ScenarioStep Read(FileNode step, int number) => step.Find("outside")?.Text switch
    {
        null => Act(step, number),
        "reply" => new ScenarioStep.AnswerInvitation(Offset(step), PersonKey.Parse(step["person"].Text), Reply(step["reply"].Text)),
        _ => new ScenarioStep.Connect(Offset(step), [.. step["sessions"].Children().Select(Session)]),
    };

    private ScenarioStep.Act Act(FileNode step, int number)
    {
        var name = step["do"].Text;
        var type = CommandNames.Find(name)!;
        var id = CommandId.Parse(string.Create(CultureInfo.InvariantCulture, $"scenario:{number}"));
        var by = new Actor(Capacity(step["by"].Text), step.Find("seat") is { } seat ? SeatKey.Parse(seat.Text) : null);
        return new ScenarioStep.Act(Offset(step), name, step.Path, (at, people) => commands.Make(type, step, id, at, by, people));
    }

    private static Capacity Capacity(string text) => JsonSerializer.Deserialize<Capacity>($"\"{text}\"", EventJson.Options);

    private static Reply Reply(string text) => JsonSerializer.Deserialize<Reply>($"\"{text}\"", EventJson.Options);

    private static ConferenceSession Session(FileNode session) =>
        new(Point(session["start"]), Point(session["end"]), [.. session["connections"].Children().Select(Connection)]);

    private static Connection Connection(FileNode connection) => new(
        connection.Find("person") is { } person ? PersonKey.Parse(person.Text) : null,
        connection.Find("displayName")?.Text,
        [.. connection["intervals"].Children().Select(interval => (Point(interval["join"]), Point(interval["leave"])))]);

    private static Duration Offset(FileNode step) => step.Find("before") is { } before ? -Point(before) : Point(step["after"]);

    private static Duration Point(FileNode node) =>
        Lengths.TryRead(node.Text, out var point) ? point.Value : throw new InvalidOperationException($"{node.Path} was not checked.");
}
