using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.Imports.Reading;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using NodaTime;
using Codes = MeetingOrchestrator.Localization.Imports;

namespace MeetingOrchestrator.Application.Commands;

/// <summary>Makes commands of data that people wrote as JSON.</summary>
internal static class CommandData
{
    private static readonly Actor Nobody = new(Capacity.Service);

    /// <summary>What is wrong with the data of a command; null when it can be made.</summary>
    /// <param name="type">The command.</param>
    /// <param name="data">Its data.</param>
    /// <param name="options">Who the people and which the seats are, see <see cref="CommandJson.Options"/>.</param>
    public static ImportError? Fault(Type type, FileNode data, JsonSerializerOptions options) =>
        CommandForm.Of(type).Check(data)
            ?? Fault(data, () => Make(type, data.Element, CommandId.Parse("trial"), NodaConstants.UnixEpoch, Nobody, options));

    /// <summary>What is wrong with data that have the form of what they are to become; null when it becomes that.</summary>
    public static ImportError? Fault(FileNode data, Action read)
    {
        try
        {
            read();
            return null;
        }
        catch (FileValueException fault)
        {
            return new ImportError(fault.Code, Path(data, fault), fault.Arguments);
        }
        catch (JsonException fault)
        {
            var path = Path(data, fault);
            var value = data.Descendants().FirstOrDefault(node => node.Path == path)?.Element.ToString();
            return new ImportError(Codes.UnreadableValue, path, value ?? data.Element.ToString());
        }
    }

    /// <summary>Makes a command whose data have no fault.</summary>
    public static MeetingCommand Make(Type type, JsonElement data, CommandId id, Instant at, Actor by, JsonSerializerOptions options)
    {
        var json = JsonObject.Create(data)!;
        json["id"] = id.Value;
        json["at"] = JsonSerializer.SerializeToNode(at, EventJson.Options);
        json["by"] = JsonSerializer.SerializeToNode(by, EventJson.Options);
        return (MeetingCommand)json.Deserialize(type, options)!;
    }

    private static string Path(FileNode data, JsonException fault) => $"{data.Path}{fault.Path?[1..]}";
}
