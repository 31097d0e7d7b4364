using System.Runtime.CompilerServices;
using System.Text.Json;
using MeetingOrchestrator.Application.Commands;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.Imports.Reading;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using NodaTime;

namespace MeetingOrchestrator.Application.Scenarios;

/// <summary>Makes commands of the data in a scenario.</summary>
internal sealed class CommandReader
{
    private static readonly JsonElement NoData = JsonElement.Parse("{}");

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
    public ImportError? Fault(Type type, FileNode step) => CommandData.Fault(type, Data(step), _trial);

    /// <summary>Makes a command whose data have no fault.</summary>
    public MeetingCommand Make(
        Type type, FileNode step, CommandId id, Instant at, Actor by, IReadOnlyDictionary<PersonKey, PersonReference> people) =>
        CommandData.Make(type, Data(step).Element, id, at, by, _options.GetValue(people, known => CommandJson.Options(known, _seats)));

    private static FileNode Data(FileNode step) => step.Find("with") ?? new FileNode(NoData, step.Path + ".with", step.Order);
}
