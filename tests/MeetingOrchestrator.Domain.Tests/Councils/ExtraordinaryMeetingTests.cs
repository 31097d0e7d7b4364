using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using static MeetingOrchestrator.Domain.Councils.CouncilCommand;
using static MeetingOrchestrator.Domain.Councils.CouncilEvent;

namespace MeetingOrchestrator.Domain.Tests.Councils;

public sealed class ExtraordinaryMeetingTests
{
    private static readonly ArticleReference Article = new("extraordinary", Sample.Text("rule 5"));

    [Fact]
    public void Request_is_granted_once_the_share_of_all_members_supports_it()
    {
        // 1/3 of 4 members: at least 2. The member who asks is one of them.
        var council = Council(new Fraction(1, 3)).When(Ask("AM")).Then(new ExtraordinaryMeetingRequested(Key("r1"), Sample.Key("AM"), Sample.Text("r1")));
        council.When(Support("KZ")).Then(
            new ExtraordinaryMeetingSupported(Key("r1"), Sample.Key("KZ")), new ExtraordinaryMeetingGranted(Key("r1"), 2, 2, Article));
        council.When(Support("BY")).Then(new ExtraordinaryMeetingSupported(Key("r1"), Sample.Key("BY")));
        council.State.Requests.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            request => request.Granted.ShouldBeTrue(), request => request.Supporters.ShouldBe(Sample.Keys("AM", "KZ", "BY")));
    }

    [Fact]
    public void Request_of_one_member_is_granted_at_once_where_one_is_enough() =>
        Council(new Fraction(1, 4)).When(Ask("AM")).Verdict.Events[^1].ShouldBe(new ExtraordinaryMeetingGranted(Key("r1"), 1, 1, Article));

    [Fact]
    public void Member_is_counted_once()
    {
        var council = Council(new Fraction(1, 2)).When(Ask("AM"));
        council.When(Ask("AM")).ThenNothing();
        council.When(Support("AM")).ThenNothing();
        council.When(Ask("KZ")).ThenRefused("extraordinary.request-repeated", Key("r1"));
        council.State.Requests.ShouldHaveSingleItem().Granted.ShouldBeFalse();
    }

    [Fact]
    public void Only_members_ask_and_support_and_only_where_the_rules_provide_for_it()
    {
        var council = Council(new Fraction(1, 3));
        council.When(Ask("IPA")).ThenRefused("extraordinary.members-only", Sample.Key("IPA"));
        council.When(Ask("XX")).ThenRefused("council.unknown-seat");
        council.When(Support("KZ")).ThenRefused("extraordinary.unknown-request", Key("r1"));
        council.When(Ask("AM")).When(Support("TM")).ThenRefused("extraordinary.members-only", Sample.Key("TM"));
        council.When(Support("KZ") with { By = Give.Delegate("KZ") }).ThenRefused("access.not-entitled");
        CouncilScenario.Registered().When(Ask("AM")).ThenRefused("extraordinary.not-provided");
        new CouncilScenario().When(Ask("AM")).ThenRefused("council.not-registered");
    }

    [Fact]
    public void Seat_that_is_no_member_any_more_is_not_counted()
    {
        var council = Council(new Fraction(1, 2)).When(Ask("AM"));
        var data = council.State.Council!;
        var left = data with { Seats = [.. data.Seats.Select(seat => seat.Key == Sample.Key("AM") ? seat with { Kind = SeatKind.Observer } : seat)] };
        council.When(new RegisterCouncil(left) { Id = CouncilScenario.NoId, At = Scenario.Days(-200), By = Give.Office });
        // Of three members two are needed, and AM is none of them.
        council.When(Support("KZ")).Then(new ExtraordinaryMeetingSupported(Key("r1"), Sample.Key("KZ")));
        council.When(Support("BY")).Verdict.Events[^1].ShouldBe(new ExtraordinaryMeetingGranted(Key("r1"), 2, 2, Article));
    }

    private static CouncilScenario Council(Fraction share) => CouncilScenario.Registered(
        Sample.Council() with { Rules = Sample.Council().Rules with { Extraordinary = new(share, Article) } });

    private static RequestKey Key(string key) => RequestKey.Parse(key);

    private static RequestExtraordinaryMeeting Ask(string seat) =>
        new RequestExtraordinaryMeeting(Key("r1"), Sample.Key(seat), Sample.Text("r1")) { Id = CouncilScenario.NoId, At = Scenario.Days(-250), By = Give.Office };

    private static SupportExtraordinaryMeeting Support(string seat) =>
        new SupportExtraordinaryMeeting(Key("r1"), Sample.Key(seat)) { Id = CouncilScenario.NoId, At = Scenario.Days(-240), By = Give.Office };
}
