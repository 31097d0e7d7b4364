using System.Globalization;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Tests.Meetings.Counting;

/// <summary>A line of <c>WorkedCases.txt</c>, which tells its own form.</summary>
internal sealed record WorkedCase(string Rule, string Shows, string Facts, string Outcome)
{
    private readonly string[] _facts = Facts.Split(' ');

    public static IReadOnlyList<WorkedCase> All { get; } = Read();

    /// <summary>How the question is put; null where the quorum alone is found.</summary>
    public SettlementMethod? Method =>
        _facts[0] == "consensus" ? SettlementMethod.Consensus
        : _facts[0] == "silence" ? SettlementMethod.SilenceProcedure
        : _facts[0].StartsWith('>') ? Number("secret") > 0 ? SettlementMethod.SecretBallot : SettlementMethod.RecordedVote
        : null;

    /// <summary>The majority, where one is named.</summary>
    public Majority? Majority => !_facts[0].StartsWith('>') ? null : new Majority(Share(_facts[0]), IsStrict(_facts[0]), Enum.Parse<MajorityBase>(Base))
    {
        AtLeast = Text("atleast") is { } least ? int.Parse(least, CultureInfo.InvariantCulture) : null,
        Turnout = Text("turnout") is { } turnout ? Fraction.Parse(turnout) : null,
        Weighted = Text("w") is { } share
            ? new(Fraction.Parse(share), Text("block") is { } block ? int.Parse(block, CultureInfo.InvariantCulture) : null)
            : null,
    };

    public QuorumRule Quorum => new(Share(Text("quorum")!), new("quorum", new(Rule, Rule))) { Strict = IsStrict(Text("quorum")!) };

    public DecisionRule Decision => new(Method!.Value, Majority, new("rule", new(Rule, Rule)))
    {
        Tie = Text("tie") switch { "casting" => TieRule.CastingVote, "second" => TieRule.SecondVote, _ => TieRule.NotAdopted },
    };

    public int Number(string fact) => int.Parse(Text(fact) ?? "0", CultureInfo.InvariantCulture);

    public string? Text(string fact) =>
        _facts.FirstOrDefault(given => given.StartsWith(fact + "=", StringComparison.Ordinal))?[(fact.Length + 1)..];

    public override string ToString() => $"{Rule}: {Shows} [{Facts}]";

    private string Base => _facts[1] switch { "voting" => "PresentAndVoting", "present" => "Present", "all" => "AllMembers", var other => other };

    private static Fraction Share(string text) => Fraction.Parse(text.TrimStart('>', '='));

    private static bool IsStrict(string text) => text.StartsWith('>') && !text.StartsWith(">=", StringComparison.Ordinal);

    private static List<WorkedCase> Read()
    {
        using var file = typeof(WorkedCase).Assembly.GetManifestResourceStream("WorkedCases.txt")!;
        using var reader = new StreamReader(file);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Contains('|', StringComparison.Ordinal) && !line.StartsWith('#'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(parts => new WorkedCase(parts[0], parts[1], parts[2], parts[3]))];
    }
}
