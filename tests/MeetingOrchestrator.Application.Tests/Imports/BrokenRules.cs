using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Application.Tests.Imports;

/// <summary>Broken copies of the council sample whose rules of procedure contradict themselves or the council.</summary>
internal static class BrokenRules
{
    private const string Weighted = """
        {"method":"recorded-vote","majority":{"share":"55/100","strict":false,"base":"all-members","weighted":{"share":"65/100"}},
        "alternatives":["secret-ballot"],"article":{"key":"decisions","citation":{"ru":"статья 1","en":"article 1"}}}
        """;

    private const string Appeal = """
        {"question":"appeal","rule":{"method":"consensus","article":{"key":"appeals","citation":{"ru":"статья 2","en":"article 2"}}}}
        """;

    private const string Motion = """{"kind":"close-debate","rank":1,"speakersFor":1,"speakersAgainst":2,"limit":"PT3M"}""";

    public static IReadOnlyList<BrokenFile> All { get; } =
    [
        new("unknown preset", "import.unknown-preset", "$.rules.preset", f => f["rules"] = Json("""{"preset":"nobody-s"}""")),
        new("preset with an unknown field", "import.unknown-field", "$.rules.quota", f => f["rules"] = Json("""{"preset":"written-procedure","quota":1}""")),
        new("preset that waits for weights", "import.weights-missing", "$.rules.decisions.majority.weighted", f =>
            f["rules"] = Json("""{"preset":"eu-qualified-majority"}""")),
        new("vote allowed without a majority", "import.majority-missing", "$.rules.decisions", f => f["rules"]!["decisions"]!["alternatives"] = Json("""["show-of-hands"]""")),
        new("question settled twice", "import.rule-repeated", "$.rules.questions[1].question", f => f["rules"]!["questions"] = Json($"[{Appeal},{Appeal}]")),
        new("motion ruled twice", "import.rule-repeated", "$.rules.floor.motions[1].kind", f =>
            f["rules"]!["floor"] = Json($$"""{"motions":[{{Motion}},{{Motion.Replace("\"rank\":1", "\"rank\":2", StringComparison.Ordinal)}}]}""")),
        new("rank given twice", "import.rank-repeated", "$.rules.floor.motions[1].rank", f =>
            f["rules"]!["floor"] = Json($$"""{"motions":[{{Motion}},{{Motion.Replace("close-debate", "adjourn-debate", StringComparison.Ordinal)}}]}""")),
        new("motion without time to speak", "import.not-a-length", "$.rules.floor.motions[0].limit", f =>
            f["rules"]!["floor"] = Json($$"""{"motions":[{{Motion.Replace("PT3M", "PT0M", StringComparison.Ordinal)}}]}""")),
        new("weight of an unknown seat", "import.unknown-seat", "$.rules.weights[0].seat", f => f["rules"]!["weights"] = Json("""[{"seat":"XX","weight":1}]""")),
        new("weight of an organisation", "import.weight-of-members-alone", "$.rules.weights[0].seat", f =>
            f["rules"]!["weights"] = Json("""[{"seat":"EXEC","weight":1}]""")),
        new("negative weight", "import.number-out-of-range", "$.rules.weights[0].weight", f => f["rules"]!["weights"] = Json("""[{"seat":"KZ","weight":-1}]""")),
        new("weights in a secret ballot", "import.secret-weights", "$.rules.decisions.alternatives[0]", f =>
            (f["rules"]!["decisions"], f["rules"]!["weights"]) = (Json(Weighted), Json("""[{"seat":"KZ","weight":1}]"""))),
        new("more than all votes", "import.majority-impossible", "$.rules.procedural.majority.strict", f => f["rules"]!["procedural"]!["majority"]!["share"] = "1/1"),
        new("turnout above one", "import.not-a-fraction", "$.rules.procedural.majority.turnout", f => f["rules"]!["procedural"]!["majority"]!["turnout"] = "3/2"),
        new("casting vote of a seat that never votes", "import.casting-vote-unused", "$.rules.procedural.tie", f =>
            (f["rules"]!["procedural"]!["tie"], f["rules"]!["voting"]) = ("casting-vote", Json("""{"chairVote":"never"}"""))),
    ];

    private static JsonNode Json(string text) => JsonNode.Parse(text)!;
}
