using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.Imports.Reading;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using NodaTime;
using Codes = MeetingOrchestrator.Localization.Imports;

namespace MeetingOrchestrator.Application.Scenarios;

/// <summary>Makes commands of the data in a scenario.</summary>
internal sealed class CommandReader
{
    private static readonly JsonElement NoData = JsonElement.Parse("{}");
    private static readonly Actor Nobody = new(Capacity.Service);

    private readonly IReadOnlySet<SeatKey> _seats;
    private readonly JsonSerializerOptions _trial;

    // One set of options for all steps of a replay: each holds the serializer's compiled metadata.
    private readonly ConditionalWeakTable<IReadOnlyDictionary<PersonKey, PersonReference>, JsonSerializerOptions> _options = [];

    public CommandReader(CouncilImport council)
    {
        _seats = council.Seats.Select(seat => seat.Key).ToHashSet();
        var people = council.People.ToDictionary(person => person.Key, person => new PersonReference(person.Key, "trial"));
        _trial = CommandJson.Options(people, _seats);
    }

    /// <summary>What is wrong with the data of a command; null when it can be made.</summary>
    public ImportError? Fault(Type type, FileNode step)
    {
        var data = step.Find("with") ?? new FileNode(NoData, step.Path + ".with", step.Order);
        if (CommandForm.Of(type).Check(data) is { } error)
        {
            return error;
        }

        try
        {
            Make(type, step, CommandId.Parse("trial"), NodaConstants.UnixEpoch, Nobody, _trial);
            return null;
        }
        catch (FileValueException fault)
        {
            return new ImportError(fault.Code, Path(step, fault), fault.Arguments);
        }
        catch (JsonException fault)
        {
            var path = Path(step, fault);
            var value = step.Descendants().FirstOrDefault(node => node.Path == path)?.Element.ToString();
            return new ImportError(Codes.UnreadableValue, path, value ?? step["do"].Text);
        }
    }

    /// <summary>Makes a command whose data have no fault.</summary>
    public MeetingCommand Make(
        Type type, FileNode step, CommandId id, Instant at, Actor by, IReadOnlyDictionary<PersonKey, PersonReference> people) =>
        Make(type, step, id, at, by, _options.GetValue(people, known => CommandJson.Options(known, _seats)));

    private static MeetingCommand Make(Type type, FileNode step, CommandId id, Instant at, Actor by, JsonSerializerOptions options)
    {
        var json = step.Find("with") is { } data ? JsonObject.Create(data.Element)! : [];
        json["id"] = id.Value;
        json["at"] = JsonSerializer.SerializeToNode(at, EventJson.Options);
        json["by"] = JsonSerializer.SerializeToNode(by, EventJson.Options);
        return (MeetingCommand)json.Deserialize(type, options)!;
    }

    private static string Path(FileNode step, JsonException fault) => $"{step.Path}.with{fault.Path?[1..]}";
}
