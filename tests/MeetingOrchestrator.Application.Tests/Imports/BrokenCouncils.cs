using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Application.Tests.Imports;

/// <summary>One broken copy of the council sample for each error.</summary>
internal static class BrokenCouncils
{
    public static IReadOnlyList<BrokenFile> All { get; } =
    [
        // Form.
        new("unknown field", "import.unknown-field", "$.seats[3].flag", f => f["seats"]![3]!["flag"] = "x"),
        new("unknown field at the root", "import.unknown-field", "$.secret", f => f["secret"] = 1),
        new("missing field", "import.missing-field", "$.seats[3].zone", f => f["seats"]![3]!.AsObject().Remove("zone")),
        new("missing field at the root", "import.missing-field", "$.chair", f => f.Remove("chair")),
        new("number for text", "import.text-expected", "$.seats[3].zone", f => f["seats"]![3]!["zone"] = 5),
        new("null for text", "import.text-expected", "$.office.address", f => f["office"]!["address"] = null),
        new("text for number", "import.whole-number-expected", "$.seats[3].order.ru", f => f["seats"]![3]!["order"]!["ru"] = "4"),
        new("fraction for whole number", "import.whole-number-expected", "$.meetings[0].number", f => f["meetings"]![0]!["number"] = 25.5),
        new("text for yes or no", "import.yes-or-no-expected", "$.rules.verified", f => f["rules"]!["verified"] = "no"),
        new("object for list", "import.list-expected", "$.seats", f => f["seats"] = new JsonObject()),
        new("list for object", "import.object-expected", "$.seats[0].name", f => f["seats"]![0]!["name"] = new JsonArray()),
        new("unknown kind of seat", "import.not-allowed", "$.seats[3].kind", f => f["seats"]![3]!["kind"] = "partner"),
        new("later format", "import.not-allowed", "$.format", f => f["format"] = 2),
        new("seat key in lower case", "import.wrong-form", "$.seats[3].key", f => f["seats"]![3]!["key"] = "kz"),
        new("local start with seconds", "import.wrong-form", "$.meetings[0].localStart", f => f["meetings"]![0]!["localStart"] = "2021-02-18T11:00:00"),
        new("offset in weeks", "import.wrong-form", "$.rules.timeline[1].offset", f => f["rules"]!["timeline"]![1]!["offset"] = "P4W"),
        new("empty text", "import.empty-text", "$.office.name.en", f => f["office"]!["name"]!["en"] = ""),
        new("long zone", "import.long-text", "$.seats[3].zone", f => f["seats"]![3]!["zone"] = new string('z', 65)),
        new("meeting number zero", "import.number-out-of-range", "$.meetings[0].number", f => f["meetings"]![0]!["number"] = 0),
        new("huge number", "import.number-out-of-range", "$.meetings[0].number", f => f["meetings"]![0]!["number"] = 99999999999),
        new("no seats", "import.too-few-items", "$.seats", f => f["seats"] = new JsonArray()),
        new("too many milestones", "import.too-many-items", "$.rules.timeline", f =>
            f["rules"]!["timeline"] = new JsonArray([.. Enumerable.Range(0, 101).Select(_ => f["rules"]!["timeline"]![0]!.DeepClone())])),

        // Texts.
        new("blank text", "import.empty-text", "$.seats[0].name.ru.full", f => f["seats"]![0]!["name"]!["ru"]!["full"] = "   "),
        new("direction override", "import.forbidden-character", "$.name.full.en", f => f["name"]!["full"]!["en"] = "Council\u202Eof"),
        new("control character", "import.forbidden-character", "$.meetings[1].note", f => f["meetings"]![1]!["note"] = "a\u0007b"),

        // Seats.
        new("no members", "council.no-members", "$.seats", f => Each(f["seats"]!, seat => seat["kind"] = "observer")),
        new("seat twice", "import.seat-repeated", "$.seats[4].key", f => f["seats"]![4]!["key"] = "KZ"),
        new("unknown zone of a seat", "time.unknown-zone", "$.seats[3].zone", f => f["seats"]![3]!["zone"] = "Asia/Nowhere"),
        new("place taken twice", "import.order-repeated", "$.seats[3].order.ru", f => f["seats"]![3]!["order"]!["ru"] = 3),
        new("place beyond the seats", "import.order-out-of-range", "$.seats[3].order.en", f => f["seats"]![3]!["order"]!["en"] = 15),
        new("chair without a seat", "import.unknown-seat", "$.chair", f => f["chair"] = "XX"),
        new("host without a seat", "import.unknown-seat", "$.meetings[1].host", f => f["meetings"]![1]!["host"] = "XX"),
        new("person without a seat", "import.unknown-seat", "$.people[2].seat", f => f["people"]![2]!["seat"] = "XX"),

        // People.
        new("person twice", "import.person-repeated", "$.people[1].key", f => f["people"]![1]!["key"] = "az-head"),
        new("unknown presiding officer", "import.unknown-person", "$.presidingOfficer", f => f["presidingOfficer"] = "nobody"),
        new("address without a domain", "import.invalid-address", "$.people[1].address", f => f["people"]![1]!["address"] = "head.am"),
        new("address with a name", "import.invalid-address", "$.people[1].address", f => f["people"]![1]!["address"] = "Head <head.am@delegations.example>"),
        new("address with a header", "import.forbidden-character", "$.office.address", f => f["office"]!["address"] = "office@council.example\nBcc: x@y.example"),
        new("address twice", "import.address-repeated", "$.people[1].address", f => f["people"]![1]!["address"] = "HEAD.AZ@delegations.example"),
        new("address of the office", "import.address-repeated", "$.people[0].address", f => f["people"]![0]!["address"] = "secretariat@council.example"),

        new("name longer than a subject", "import.long-text", "$.seats[0].name.ru.full", f => f["seats"]![0]!["name"]!["ru"]!["full"] = new string('я', 256)),
        new("name with a second line", "import.forbidden-character", "$.people[0].function.en", f =>
            f["people"]![0]!["function"]!["en"] = "Head\r\nBcc: x@y.example"),
        new("more people of a language than an entry takes", "import.too-many-attendees", "$.people[501]", f => Crowd(f, 501)),

        // Rules.
        new("share above one", "import.not-a-fraction", "$.rules.quorum.share", f => f["rules"]!["quorum"]!["share"] = "3/2"),
        new("recorded vote without majority", "import.majority-missing", "$.rules.procedural", f => f["rules"]!["procedural"]!.AsObject().Remove("majority")),
        new("consensus with a majority", "import.majority-unused", "$.rules.decisions.majority", f =>
            f["rules"]!["decisions"]!["majority"] = f["rules"]!["procedural"]!["majority"]!.DeepClone()),
        new("time of day of an elapsed time", "import.time-of-day-unused", "$.rules.timeline[7].at", f => f["rules"]!["timeline"]![7]!["at"] = "10:00"),
        new("offset of ten years", "timeline.unusable-offset", "$.rules.timeline[0].offset", f => f["rules"]!["timeline"]![0]!["offset"] = "P3650D"),
        new("milestone twice", "timeline.milestone-repeated", "$.rules.timeline[6].offset", f => f["rules"]!["timeline"]![6]!["offset"] = "P7D"),
        new("no time to speak", "import.not-a-length", "$.rules.speechLimit", f => f["rules"]!["speechLimit"] = "PT0M"),

        .. BrokenRules.All,

        // Meetings.
        new("meeting number twice", "import.meeting-repeated", "$.meetings[1].number", f => f["meetings"]![1]!["number"] = 25),
        new("no such day", "import.no-such-date", "$.meetings[0].localStart", f => f["meetings"]![0]!["localStart"] = "2021-02-30T11:00"),
        new("year out of range", "time.out-of-range", "$.meetings[0].localStart", f => f["meetings"]![0]!["localStart"] = "1021-02-18T11:00"),
        new("unknown zone of a meeting", "time.unknown-zone", "$.meetings[0].zone", f => f["meetings"]![0]!["zone"] = "Europe/Moskva"),
        new("no length", "time.end-before-start", "$.meetings[0].length", f => f["meetings"]![0]!["length"] = "PT0H"),
        new("end before start", "time.end-before-start", "$.meetings[0].length", f => f["meetings"]![0]!["length"] = "-PT3H"),
        new("skipped hour", "time.nonexistent", "$.meetings[0].localStart", f => Set(f, "2021-03-28T02:30", "Europe/Chisinau")),
        new("hour that occurs twice", "time.ambiguous", "$.meetings[0].localStart", f => Set(f, "2021-10-31T02:30", "Europe/Chisinau")),
        new("offset of another zone", "time.offset-contradicts-zone", "$.meetings[0].offset", f => f["meetings"]![0]!["offset"] = "+04:00"),
    ];

    private static void Each(JsonNode list, Action<JsonNode> change)
    {
        foreach (var item in list.AsArray())
        {
            change(item!);
        }
    }

    // The sample's first person stays; the others answer in Russian, one in English.
    private static void Crowd(JsonObject file, int russians)
    {
        var first = file["people"]![0]!;
        var presiding = file["people"]!.AsArray().Single(one => one!["key"]!.GetValue<string>() == file["presidingOfficer"]!.GetValue<string>())!.DeepClone();
        presiding["language"] = "en";
        file["people"] = new JsonArray([presiding, .. Enumerable.Range(0, russians).Select(number =>
        {
            var one = first.DeepClone();
            (one["key"], one["address"], one["language"]) = ($"crowd-{number}", $"crowd-{number}@delegations.example", "ru");
            return one;
        })]);
    }

    private static void Set(JsonObject file, string localStart, string zone) =>
        (file["meetings"]![0]!["localStart"], file["meetings"]![0]!["zone"]) = (localStart, zone);
}
