using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;
using Delegate = MeetingOrchestrator.Domain.Councils.Delegate;

namespace MeetingOrchestrator.Bench.LongSitting;

/// <summary>A council of twenty members and two observers, each with a head of delegation.</summary>
internal static class BigCouncil
{
    public static readonly ImmutableArray<SeatKey> Members = [.. Enumerable.Range(0, 20).Select(index => SeatKey.Parse($"M{index:00}"))];

    public static readonly ImmutableArray<SeatKey> Seats = [.. Members, SeatKey.Parse("OBS1"), SeatKey.Parse("OBS2")];

    public static readonly DecisionRule SimpleMajority = new(
        SettlementMethod.RecordedVote, new(new Fraction(1, 2), true, MajorityBase.PresentAndVoting), new("majority", Text("rule 2")));

    public static Council Council(ImmutableArray<MilestoneRule> timeline) => new(
        CouncilKey.Parse("big-council"),
        new(Text("council"), Text("of the council"), Text("Council")),
        new(Text("office"), "office@council.example"),
        [.. Seats.Select((key, index) => Seat(key, index + 1))],
        new("rules", 1, false, Text("rules"), Text("source"), new(new Fraction(2, 3), new("quorum", Text("rule 1"))),
            SimpleMajority, SimpleMajority, SimpleMajority, timeline, Duration.FromMinutes(10)),
        Members[0],
        Person(Members[0]),
        [.. Seats.Select(key => new Delegate(Person(key), key, DelegateRole.Head, Language.Russian))]);

#pragma warning disable CA1308 // A person's key is lower case by its form.
    public static PersonReference Person(SeatKey seat) => new(PersonKey.Parse($"{seat.Value.ToLowerInvariant()}-head"), new string('0', 64));
#pragma warning restore CA1308

    public static BilingualText Text(string text) => new(text, text);

    private static Seat Seat(SeatKey key, int order) => new(
        key, Members.Contains(key) ? SeatKind.Member : SeatKind.Observer, new(key.Value, key.Value, key.Value),
        new(key.Value, key.Value, key.Value), order, order, Text(key.Value), "Europe/Moscow");
}
