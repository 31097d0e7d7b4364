using System.Text;
using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Application.Tests.Samples;

/// <summary>The council sample with rules of procedure that use every field a file may have.</summary>
internal static class RulesInFull
{
    private const string Quorum = """{"share":"1/2","strict":true,"article":{"key":"quorum","citation":{"ru":"статья 1","en":"article 1"}}}""";

    private const string Questions = """
        [{"question":"important-question","rule":{"method":"recorded-vote","majority":{"share":"55/100","strict":false,"base":"all-members","atLeast":5,
        "turnout":"1/2","weighted":{"share":"65/100","blockingMembers":4}},"alternatives":["roll-call-vote","show-of-hands"],"tie":"second-vote",
        "article":{"key":"important","citation":{"ru":"статья 2","en":"article 2"}}}}]
        """;

    private const string Voting = """
        {"ballotsMayChange":true,"live":"nothing","rollCallStart":"drawn","chairVote":"only-to-break-tie","lackOfInterest":false,"connectionGrace":"PT5M",
        "secretMinimum":5,"silencePeriod":"PT48H"}
        """;

    private const string Floor = """
        {"order":"alternation","speeches":[{"kind":"right-of-reply","limit":"PT10M","seats":["member","observer"],"limitAgain":"PT5M","timesPerItem":2}],
        "motions":[{"kind":"suspend-meeting","rank":1,"speakersFor":1,"speakersAgainst":0,"limit":"PT3M"}],"budgetPerItem":"PT1H30M","appeals":false}
        """;

    private const string Proxies = """
        {"filedBefore":"PT24H","perHolder":1,"countsForQuorum":true,"article":{"key":"proxies","citation":{"ru":"статья 3","en":"article 3"}}}
        """;

    private const string VirtualSitting = $$$"""
        {"title":{"ru":"По видеосвязи","en":"By video"},"article":{"key":"video","citation":{"ru":"статья 4","en":"article 4"}},"quorum":{{{Quorum}}},
        "quorumPolicy":"per-session","questions":{{{Questions}}},"voting":{{{Voting}}},"floor":{{{Floor}}},"proxies":{{{Proxies}}}}
        """;

    public static JsonObject File()
    {
        var file = JsonNode.Parse(SampleFiles.Council)!.AsObject();
        var rules = file["rules"]!.AsObject();
        foreach (var (name, text) in new[]
                 {
                     ("quorumToOpen", Quorum), ("quorumPolicy", "\"continuous\""), ("questions", Questions), ("voting", Voting), ("floor", Floor),
                     ("proxies", Proxies), ("weights", """[{"seat":"AZ","weight":10145},{"seat":"KZ","weight":1000000000000000}]"""),
                     ("virtualSitting", VirtualSitting),
                 })
        {
            rules[name] = JsonNode.Parse(text);
        }

        return file;
    }

    public static byte[] Bytes() => Encoding.UTF8.GetBytes(File().ToJsonString());
}
