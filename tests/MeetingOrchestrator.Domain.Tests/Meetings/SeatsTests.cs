using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Seats;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Tests.Support;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class SeatsTests
{
    private static readonly SeatKey Kz = Sample.Key("KZ");

    [Fact]
    public void Seat_passes_from_one_of_its_delegation_to_another_and_keeps_who_held_it()
    {
        var scenario = Seating.Of(Seating.Council(), Sample.MemberKeys);
        scenario.When(Give.TakeSeat("KZ", "kz-1")).Then(new SeatTaken(Kz, Of("kz-1"), DelegateRole.Head));
        scenario.When(Give.TakeSeat("KZ", "kz-1")).ThenNothing();
        scenario.When(Give.TakeSeat("KZ", "kz-2")).ThenRefused("seat.held", Kz, PersonKey.Parse("kz-1"));
        scenario.When(Give.HandOver("KZ", "kz-1")).ThenNothing();
        scenario.When(Give.HandOver("KZ", "kz-2").At(Later(10))).Then(new SeatHandedOver(Kz, Of("kz-1"), Of("kz-2"), DelegateRole.Deputy));
        scenario.When(Give.LeaveSeat("KZ").At(Later(20))).Then(new SeatVacated(Kz, Of("kz-2")));
        scenario.When(Give.LeaveSeat("KZ")).ThenRefused("seat.not-held", Kz);
        scenario.When(Give.HandOver("KZ", "kz-2")).ThenRefused("seat.not-held", Kz);
        scenario.State.Seats.TenuresOf(Kz).ShouldBe(
        [
            new SeatTenure(Of("kz-1"), DelegateRole.Head, Later(0), Later(10)), new SeatTenure(Of("kz-2"), DelegateRole.Deputy, Later(10), Later(20)),
        ]);
    }

    [Theory]
    [InlineData("am-head", "seat.not-of-delegation")]
    [InlineData("kz-head", "seat.not-of-delegation")]
    [InlineData("nobody", "seat.not-of-delegation")]
    [InlineData("kz-3", "seat.role-holds-none")]
    [InlineData("kz-focal", "seat.role-holds-none")]
    public void Seat_is_held_only_by_those_who_may_speak_for_the_delegation(string person, string code)
    {
        var scenario = Seating.Convened(Seating.Council());
        scenario.When(Give.TakeSeat("KZ", person)).ThenRefused(code);
        scenario.Given(Give.TakeSeat("KZ", "kz-1")).When(Give.HandOver("KZ", person)).ThenRefused(code);
    }

    [Fact]
    public void Person_takes_a_free_seat_for_themself_alone()
    {
        var scenario = Seating.Convened(Seating.Council());
        scenario.When(Give.TakeSeat("KZ", "kz-2").By(Give.Person("KZ", "kz-1"))).ThenRefused("access.not-yourself");
        scenario.When(Give.TakeSeat("KZ", "kz-2").By(Give.Delegate("KZ"))).ThenRefused("access.not-yourself");
        scenario.When(Give.TakeSeat("AZ", "az-head").By(Give.Person("KZ", "az-head"))).ThenRefused("access.not-your-seat");
        scenario.When(Give.TakeSeat("KZ", "kz-2").By(Give.Person("KZ", "kz-2"))).Then(new SeatTaken(Kz, Of("kz-2"), DelegateRole.Deputy));
        scenario.When(Give.HandOver("KZ", "kz-1").By(Give.Person("KZ", "kz-1"))).ThenRefused("seat.not-holder", Kz, PersonKey.Parse("kz-2"));
        scenario.When(Give.HandOver("KZ", "kz-1").By(Give.Person("KZ", "kz-2"))).Then(new SeatHandedOver(Kz, Of("kz-2"), Of("kz-1"), DelegateRole.Head));
    }

    [Fact]
    public void Only_whoever_holds_the_seat_acts_for_it()
    {
        var scenario = Scenario.Deciding(Seating.Council() with { Delegates = [.. Sample.WithFocalPoint().Delegates, Deputy] })
            .Given(Give.TakeSeat("KZ", "kz-head"), Give.OpenDecisionVote("v1", "d1"));
        var (holder, other) = (Give.Person("KZ", "kz-head"), Give.Person("KZ", "kz-2"));
        scenario.When(Give.RequestFloor("s1", "KZ", "4").By(other)).ThenRefused("seat.not-holder", Kz, PersonKey.Parse("kz-head"));
        scenario.When(Give.NotInterested("v1", "KZ").By(other)).ThenRefused("seat.not-holder");
        scenario.When(Give.Object("v1", "KZ").By(other)).ThenRefused("seat.not-holder");
        scenario.When(Give.Cast("v1", "KZ", Choice.Against).By(other)).ThenRefused("seat.not-holder");
        scenario.When(Give.Challenge().By(other)).ThenRefused("seat.not-holder");
        // Until people sign in one by one, the service acts for whoever is signed in at the seat.
        scenario.When(Give.RequestFloor("s1", "KZ", "4")).Then(
            new FloorRequested(SpeechKey.Parse("s1"), Domain.Meetings.Floor.SpeechKind.Statement, Kz, Sample.Person("KZ"), ItemKey.Parse("4")));
        scenario.When(Give.Object("v1", "KZ").By(holder)).Then(new ObjectionRaised(VoteKey.Parse("v1"), Kz));
    }

    [Fact]
    public void Holder_whom_a_later_composition_leaves_out_holds_the_seat_no_more()
    {
        var scenario = Seating.Convened(Seating.Council()).Given(
            Give.TakeSeat("KZ", "kz-1"), Give.Name("KZ", Sample.Member("kz-2", DelegateRole.Head)), Give.ApproveDelegation("KZ", 2));
        SeatHolders.Current(scenario.State, Kz).ShouldBeNull();
        scenario.When(Give.LeaveSeat("KZ")).ThenRefused("seat.not-held");
        scenario.Given(Give.TakeSeat("KZ", "kz-2").At(Later(5)));
        scenario.State.Seats.TenuresOf(Kz)[0].To.ShouldBe(Later(5));
        SeatHolders.Current(scenario.State, Kz)!.Person.Person.ShouldBe(PersonKey.Parse("kz-2"));
    }

    [Fact]
    public void Seats_are_taken_from_convening_to_the_end()
    {
        Scenario.Planned().When(Give.TakeSeat("KZ", "kz-head")).ThenRefused("meeting.wrong-phase");
        Scenario.Convened().When(Give.TakeSeat("XX", "kz-head")).ThenRefused("attendance.unknown-seat");
        Scenario.Opened().Given(Give.Adjourn()).When(Give.TakeSeat("KZ", "kz-head")).ThenRefused("meeting.wrong-phase");
        Scenario.Planned().When(Give.SubmitCredentials("KZ")).ThenRefused("meeting.wrong-phase");
        Scenario.Convened().When(Give.QuestionCredentials("XX")).ThenRefused("attendance.unknown-seat");
    }

    [Fact]
    public void Delegation_whose_credentials_are_questioned_keeps_its_rights()
    {
        var scenario = Scenario.Deciding();
        scenario.When(Give.AcceptCredentials("KZ")).ThenRefused("credentials.not-submitted", Kz);
        scenario.When(Give.QuestionCredentials("KZ")).Then(new CredentialsQuestioned(Kz, Sample.Text("unsigned")));
        scenario.When(Give.QuestionCredentials("KZ")).ThenNothing();
        scenario.When(Give.AcceptCredentials("KZ")).ThenRefused("credentials.not-submitted", Kz);
        scenario.Given(Give.OpenDecisionVote("v1", "d1")).When(Give.Object("v1", "KZ")).Then(new ObjectionRaised(VoteKey.Parse("v1"), Kz));
        scenario.When(Give.SubmitCredentials("KZ")).Then(new CredentialsSubmitted(Kz, Give.Letter));
        scenario.When(Give.SubmitCredentials("KZ")).ThenNothing();
        scenario.When(Give.AcceptCredentials("KZ")).Then(new CredentialsAccepted(Kz));
        scenario.When(Give.AcceptCredentials("KZ")).ThenNothing();
        scenario.When(Give.QuestionCredentials("KZ", "expired")).Then(new CredentialsQuestioned(Kz, Sample.Text("expired")));
        scenario.State.Seats.Credentials[Kz].ShouldBe(new Credentials(CredentialsStatus.Questioned, Give.Letter, Sample.Text("expired")));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\nb")]
    [InlineData("a\u0000b")]
    [InlineData("a\u202eb")]
    public void Reference_of_a_letter_is_one_line_of_plain_text(string text) => Should.Throw<FormatException>(() => LetterReference.Parse(text));

    [Fact]
    public void Reference_of_a_letter_has_a_bound_and_stays_literal()
    {
        Should.Throw<FormatException>(() => LetterReference.Parse(new string('x', 101)));
        LetterReference.Parse(" =1+1<b> ").Value.ShouldBe("=1+1<b>");
    }

    private static Domain.Councils.Delegate Deputy => new(Of("kz-2"), Kz, DelegateRole.Deputy, Languages.Language.Russian);

    private static PersonReference Of(string person) => new(PersonKey.Parse(person), new string('0', 64));

    private static NodaTime.Instant Later(int minutes) => Sample.Time.Start + NodaTime.Duration.FromMinutes(minutes);
}
