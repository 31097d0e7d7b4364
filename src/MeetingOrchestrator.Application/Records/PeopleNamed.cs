using System.Text.Json.Nodes;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Application.Records;

/// <summary>Finds the people whom entries name, wherever in an event a reference stands.</summary>
internal static class PeopleNamed
{
    public static void In(JsonNode? node, ISet<PersonReference> found)
    {
        switch (node)
        {
            case JsonArray items:
                foreach (var item in items)
                {
                    In(item, found);
                }

                break;
            case JsonObject members:
                if (members is { Count: 2 } && members["person"] is JsonValue person && members["commitment"] is JsonValue commitment)
                {
                    found.Add(new PersonReference(PersonKey.Parse(person.GetValue<string>()), commitment.GetValue<string>()));
                    break;
                }

                foreach (var (_, value) in members)
                {
                    In(value, found);
                }

                break;
        }
    }
}
