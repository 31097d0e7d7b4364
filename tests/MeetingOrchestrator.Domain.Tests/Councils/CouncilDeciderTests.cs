using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;

namespace MeetingOrchestrator.Domain.Tests.Councils;

public sealed class CouncilDeciderTests
{
    private static readonly CouncilState Registered = After(CouncilState.Initial, Register(Sample.Council()));

    [Fact]
    public void Registration_of_new_data_is_an_event() =>
        CouncilDecider.Decide(Register(Sample.Council()), CouncilState.Initial).Events.ShouldHaveSingleItem().ShouldBeOfType<CouncilEvent.CouncilRegistered>();

    [Fact]
    public void Registration_of_equal_data_yields_no_events_though_the_arrays_are_other_objects()
    {
        var again = Sample.Council() with { Seats = [.. Sample.Council().Seats], Delegates = [.. Sample.Council().Delegates] };
        var verdict = CouncilDecider.Decide(Register(again, "2"), Registered);
        verdict.Refusal.ShouldBeNull();
        verdict.Events.ShouldBeEmpty();
    }

    public static TheoryData<Council> Changes =>
    [
        Sample.Council() with { Chair = Sample.Key("KZ") },
        Sample.Council() with { Seats = [.. Sample.Council().Seats.Skip(1), Sample.Council().Seats[0]] },
        Sample.Council() with { Delegates = [.. Sample.Council().Delegates.Skip(1)] },
        Sample.Council() with { Rules = Sample.Council().Rules with { Version = 2 } },
        Sample.Council() with { Rules = Sample.Council().Rules with { Timeline = [Sample.Milestones[0]] } },
        Sample.Council() with { Rules = Sample.Council().Rules with { Extraordinary = new(new Fraction(1, 3), Sample.QuorumArticle) } },
        Sample.Council() with { Holidays = [new(new LocalDate(2022, 1, 1), Sample.Text("new year"), [])] },
    ];

    [Fact]
    public void Holidays_are_the_same_by_what_they_say()
    {
        var first = Sample.Council() with { Holidays = [new(new LocalDate(2022, 3, 22), Sample.Text("spring"), Sample.Keys("KZ", "AZ"))] };
        var same = first with { Holidays = [new(new LocalDate(2022, 3, 22), Sample.Text("spring"), Sample.Keys("KZ", "AZ"))] };
        var other = first with { Holidays = [new(new LocalDate(2022, 3, 22), Sample.Text("spring"), Sample.Keys("KZ"))] };
        var registered = After(CouncilState.Initial, Register(first));
        CouncilDecider.Decide(Register(same, "2"), registered).Events.ShouldBeEmpty();
        CouncilDecider.Decide(Register(other, "2"), registered).Events.Length.ShouldBe(1);
    }

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Changes))]
    public void Registration_of_changed_data_is_an_event(Council changed) =>
        CouncilDecider.Decide(Register(changed, "2"), Registered).Events.Length.ShouldBe(1);

    public static TheoryData<string, Council> Faults => new()
    {
        { "council.other-council", Sample.Council() with { Key = CouncilKey.Parse("other") } },
        { "council.no-members", Sample.Council() with { Seats = [.. Sample.Council().Seats.Where(seat => seat.Kind != SeatKind.Member)] } },
        { "council.seat-repeated", Sample.Council() with { Seats = [.. Sample.Council().Seats, Sample.Council().Seats[0]] } },
        { "council.unknown-seat", Sample.Council() with { Chair = Sample.Key("XX") } },
        { "council.person-repeated", Sample.Council() with { Delegates = [.. Sample.Council().Delegates, Sample.Council().Delegates[0]] } },
        { "council.unusable-rule", Sample.Council(Sample.SimpleMajority with { Majority = null }) },
        { "council.unknown-seat", Sample.Council() with { Holidays = [new(new LocalDate(2022, 1, 1), Sample.Text("new year"), Sample.Keys("XX"))] } },
        { "council.unusable-rule", Sample.Council() with { Rules = Sample.Council().Rules with { Extraordinary = new(default, Sample.QuorumArticle) } } },
        { "council.unusable-rule", With(rules => rules with { Questions = [new(QuestionKind.Appeal, Sample.Consensus with { Alternatives = [SettlementMethod.ShowOfHands] })] }) },
        { "council.unusable-rule", With(rules => rules with { Decisions = Sample.Recorded(new Fraction(1, 1), strict: true, MajorityBase.Present) }) },
        { "council.unusable-rule", With(rules => rules with { Decisions = RichRules.Weighted }) },
        { "council.unusable-rule", With(rules => RichRules.Rules() with { Decisions = RichRules.Weighted with { Alternatives = [SettlementMethod.SecretBallot] } }) },
        { "council.unusable-rule", With(rules => rules with { Weights = [new(Sample.Key("AZ"), -1)] }) },
        { "council.unusable-rule", With(rules => rules with { QuorumToOpen = new(default, Sample.QuorumArticle) }) },
        { "council.unusable-rule", With(rules => rules with { Floor = new() { Motions = [new(MotionKind.CloseDebate, 1, 1, 2, Duration.Zero)] } }) },
        { "council.unusable-rule", With(rules => rules with { Voting = new() { SilencePeriod = Duration.Zero } }) },
        { "council.unknown-seat", With(rules => rules with { Weights = [new(Sample.Key("TM"), 1)] }) },
        { "time.unknown-zone", Sample.Council() with { Seats = [Sample.Council().Seats[0] with { Zone = "Nowhere" }, .. Sample.Council().Seats[1..]] } },
        {
            "timeline.unusable-offset",
            Sample.Council() with { Rules = Sample.Council().Rules with { Timeline = [Sample.Milestones[0] with { Offset = Period.FromMonths(1) }] } }
        },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Faults))]
    public void Registration_of_data_that_do_not_hold_together_is_refused(string code, Council council) =>
        CouncilDecider.Decide(Register(council, "2"), Registered).Refusal!.Code.ShouldBe(code);

    [Fact]
    public void Council_is_changed_by_the_office_alone() =>
        CouncilDecider.Decide(Register(Sample.Council()) with { By = Actor.Service }, CouncilState.Initial).Refusal!.Code.ShouldBe("access.not-entitled");

    [Fact]
    public void Command_repeated_under_its_id_yields_no_events() =>
        CouncilDecider.Decide(Register(Sample.Council() with { Chair = Sample.Key("KZ") }), Registered).ShouldSatisfyAllConditions(
            verdict => verdict.Refusal.ShouldBeNull(), verdict => verdict.Events.ShouldBeEmpty());

    private static Council With(Func<RulesOfProcedure, RulesOfProcedure> change) => Sample.Council() with { Rules = change(Sample.Council().Rules) };

    private static CouncilCommand.RegisterCouncil Register(Council council, string id = "1") =>
        new CouncilCommand.RegisterCouncil(council) { Id = CommandId.Parse(id), At = Sample.Time.Start, By = Give.Office };

    private static CouncilState After(CouncilState state, CouncilCommand command) =>
        CouncilDecider.Decide(command, state).Events.Aggregate(
            state, (folded, @event) => CouncilDecider.Evolve(folded, new(@event, command.At, command.Id, command.By)));
}
