using System.Text.Json.Nodes;
using MeetingOrchestrator.Application.Tests.Imports;

namespace MeetingOrchestrator.Application.Tests.Scenarios;

/// <summary>One broken copy of the scenario sample for each error. Step 0 drafts the agenda, step 1 replies, the last but one connects.</summary>
internal static class BrokenScenarios
{
    public static IReadOnlyList<BrokenFile> All { get; } =
    [
        // Form.
        new("unknown field of a step", "import.unknown-field", "$.steps[1].mood", f => Step(f, 1)["mood"] = "good"),
        new("missing field of a step", "import.missing-field", "$.steps[1].reply", f => Step(f, 1).Remove("reply")),
        new("unknown capacity", "import.not-allowed", "$.steps[0].by", f => Step(f, 0)["by"] = "service"),
        new("unknown reply", "import.not-allowed", "$.steps[1].reply", f => Step(f, 1)["reply"] = "perhaps"),
        new("offset in months", "import.wrong-form", "$.steps[0].before", f => Step(f, 0)["before"] = "P1M"),
        new("negative distance", "import.wrong-form", "$.steps[0].before", f => Step(f, 0)["before"] = "-P1D"),
        new("no steps", "import.too-few-items", "$.steps", f => f["steps"] = new JsonArray()),
        new("step that is a text", "import.object-expected", "$.steps[2]", f => f["steps"]![2] = "open"),
        new("data that are a list", "import.object-expected", "$.steps[0].with", f => Step(f, 0)["with"] = new JsonArray()),
        new("forbidden character", "import.forbidden-character", "$.steps[0].with.items[0].title.en", f => With(f, 0)["items"]![0]!["title"]!["en"] = "a\u202Eb"),

        // Meaning of steps.
        new("unknown meeting", "import.unknown-meeting", "$.meeting", f => f["meeting"] = 24),
        new("before and after", "import.before-or-after", "$.steps[0]", f => Step(f, 0)["after"] = "PT1M"),
        new("neither before nor after", "import.before-or-after", "$.steps[1]", f => Step(f, 1).Remove("before")),
        new("delegate without a seat", "import.seat-of-delegate", "$.steps[0]", f => Step(f, 0)["by"] = "delegate"),
        new("office with a seat", "import.seat-of-delegate", "$.steps[0]", f => Step(f, 0)["seat"] = "KZ"),
        new("delegate of an unknown seat", "import.unknown-seat", "$.steps[0].seat", f => (Step(f, 0)["by"], Step(f, 0)["seat"]) = ("delegate", "XX")),
        new("unknown command", "import.unknown-command", "$.steps[0].do", f => Step(f, 0)["do"] = "draft-everything"),
        new("milestone", "import.service-command", "$.steps[0].do", f => Step(f, 0)["do"] = "perform-milestone"),
        new("plan", "import.service-command", "$.steps[0].do", f => Step(f, 0)["do"] = "plan-meeting"),
        new("report of the provider", "import.service-command", "$.steps[0].do", f => Step(f, 0)["do"] = "record-replies"),
        new("reply of nobody", "import.unknown-person", "$.steps[1].person", f => Step(f, 1)["person"] = "nobody"),

        // Data of commands.
        new("unknown field of a command", "import.unknown-field", "$.steps[0].with.urgent", f => With(f, 0)["urgent"] = true),
        new("id of a command", "import.unknown-field", "$.steps[0].with.id", f => With(f, 0)["id"] = "x"),
        new("unknown field within a command", "import.unknown-field", "$.steps[0].with.items[2].pages", f => With(f, 0)["items"]![2]!["pages"] = 3),
        new("missing field of a command", "import.missing-field", "$.steps[0].with.items", f => With(f, 0).Remove("items")),
        new("no data at all", "import.missing-field", "$.steps[0].with.items", f => Step(f, 0).Remove("with")),
        new("ballot without a choice", "import.missing-field", At("cast-ballot", ".with.choice"), f => Data(f, "cast-ballot").Remove("choice")),
        new("missing field within a command", "import.missing-field", "$.steps[0].with.items[2].title.ru", f => With(f, 0)["items"]![2]!["title"]!.AsObject().Remove("ru")),
        new("unknown purpose", "import.not-allowed", "$.steps[0].with.items[2].purpose", f => With(f, 0)["items"]![2]!["purpose"] = "lunch"),
        new("unknown choice", "import.not-allowed", At("cast-ballot", ".with.choice"), f => Data(f, "cast-ballot")["choice"] = "perhaps"),
        new("unknown subject of a vote", "import.not-allowed", At("open-vote", ".with.subject.kind"), f => Data(f, "open-vote")["subject"]!["kind"] = "person"),
        new("data of another subject", "import.unknown-field", At("open-vote", ".with.subject.textVersion"), f => Data(f, "open-vote")["subject"]!["textVersion"] = 1),
        new("number for text", "import.text-expected", At("note-item", ".with.text.en"), f => Data(f, "note-item")["text"]!["en"] = 1),
        new("text for number", "import.whole-number-expected", At("approve-decision-text", ".with.version"), f => Data(f, "approve-decision-text")["version"] = "1"),
        new("text for yes or no", "import.yes-or-no-expected", At("draft-decision-text", ".with.draft.annexed"), f => Data(f, "draft-decision-text")["draft"]!["annexed"] = "yes"),
        new("item key of letters", "import.unreadable-value", "$.steps[0].with.items[2].key", f => With(f, 0)["items"]![2]!["key"] = "three"),
        new("number beyond an integer", "import.unreadable-value", At("approve-decision-text", ".with.version"), f => Data(f, "approve-decision-text")["version"] = 99999999999),
        new("length zero", "import.not-a-length", "$.steps[0].with.items[2].length", f => With(f, 0)["items"]![2]!["length"] = "PT0M"),
        new("length as a clock", "import.not-a-length", "$.steps[0].with.items[2].length", f => With(f, 0)["items"]![2]!["length"] = "0:10:00"),
        new("length as a number", "import.text-expected", "$.steps[0].with.items[2].length", f => With(f, 0)["items"]![2]!["length"] = 10),
        new("rapporteur of no seat", "import.unknown-seat", "$.steps[0].with.items[4].rapporteur", f => With(f, 0)["items"]![4]!["rapporteur"] = "XX"),
        new("unknown presiding officer", "import.unknown-person", At("open-meeting", ".with.presidingOfficer"), f => Data(f, "open-meeting")["presidingOfficer"] = "nobody"),
        new("person as an object", "import.text-expected", At("open-meeting", ".with.presidingOfficer"), f => Data(f, "open-meeting")["presidingOfficer"] = new JsonObject()),
        new("data of a command that has none", "import.unknown-field", At("start-roll-call", ".with.seat"), f => Find(f, "start-roll-call")["with"] = new JsonObject { ["seat"] = "KZ" }),

        // Connections.
        new("connection of nobody", "import.unknown-person", Sessions("[1].connections[0].person"), f => Connection(f)["person"] = "nobody"),
        new("connection without a name", "import.person-or-name", Sessions("[1].connections[0]"), f => Connection(f).Remove("person")),
        new("session that ends before it starts", "import.end-not-after-start", Sessions("[0].end"), f => Find(f, "sessions")["sessions"]![0]!["end"] = "-PT30M"),
        new("leaving before joining", "import.end-not-after-start", Sessions("[1].connections[0].intervals[0].leave"), f => Connection(f)["intervals"]![0]!["leave"] = "-PT10M"),
        new("interval without an end", "import.missing-field", Sessions("[1].connections[0].intervals[0].leave"), f => Connection(f)["intervals"]![0]!.AsObject().Remove("leave")),
    ];

    private static JsonObject Step(JsonObject file, int index) => file["steps"]![index]!.AsObject();

    private static JsonObject With(JsonObject file, int index) => Step(file, index)["with"]!.AsObject();

    private static JsonObject Find(JsonObject file, string command) => Step(file, IndexOf(file, command));

    private static JsonObject Data(JsonObject file, string command) => Find(file, command)["with"]!.AsObject();

    private static JsonObject Connection(JsonObject file) => Find(file, "sessions")["sessions"]![1]!["connections"]![0]!.AsObject();

    private static string At(string command, string path) =>
        $"$.steps[{IndexOf(JsonNode.Parse(Samples.SampleFiles.Scenario)!.AsObject(), command)}]{path}";

    private static string Sessions(string path) => At("sessions", ".sessions" + path);

    private static int IndexOf(JsonObject file, string what) =>
        file["steps"]!.AsArray().ToList().FindIndex(step => step!["do"]?.GetValue<string>() == what || step[what] is JsonArray);
}
