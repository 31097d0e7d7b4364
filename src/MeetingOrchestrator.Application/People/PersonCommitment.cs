using System.Text.Json.Nodes;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Application.People;

/// <summary>What the record commits to of a person: key, name and function. Never the address.</summary>
public static class PersonCommitment
{
    /// <summary>The canonical data under the commitment: <c>{"function":{"en","ru"},"key","name":{"en","ru"}}</c>, no name where none is known.</summary>
    public static byte[] Data(PersonKey key, BilingualText? name, BilingualText function)
    {
        var data = new JsonObject { ["function"] = Json(function), ["key"] = key.Value };
        if (name is not null)
        {
            data["name"] = Json(name);
        }

        return CanonicalJson.Canonicalize(data);
    }

    /// <summary>The commitment as the record writes it.</summary>
    public static string Of(ReadOnlySpan<byte> salt, PersonKey key, BilingualText? name, BilingualText function) =>
        Disclosure.Commit(salt, Data(key, name, function)).ToString();

    private static JsonObject Json(BilingualText text) => new() { ["en"] = text.En, ["ru"] = text.Ru };
}
