using System.Collections.Immutable;
using System.Globalization;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class ProxyVoteTests
{
    private static readonly SeatKey Kz = Sample.Key("KZ");
    private static readonly SeatKey Am = Sample.Key("AM");
    private static readonly Instant Start = Sample.Time.Start;
    private static readonly Duration Grace = Duration.FromMinutes(2);

    [Fact]
    public void Proxy_of_an_absent_member_is_frozen_and_its_holder_votes_for_it_once()
    {
        var state = Represented();
        var vote = state.Voting.Current!;
        vote.Present.ShouldBe(Sample.Keys(Sample.MemberKeys));
        vote.Proxies.ShouldBe(new Dictionary<SeatKey, SeatKey> { [Kz] = Am });
        vote.Quorum.Present.ShouldBe(3);
        Refusal(state, Give.Cast("v1", "KZ", Choice.Against)).ShouldBeOfType<AccessRefusal.NotYourSeat>().Seat.ShouldBe(Am);
        state = After(state, Give.Cast("v1", "KZ", Choice.Against).By(Give.Delegate("AM")), Give.Cast("v1", "AM", Choice.InFavour));
        Refusal(state, Give.Cast("v1", "KZ", Choice.Against).By(Give.Delegate("AM"))).ShouldBeOfType<VotingRefusal.AlreadyCast>().Seat.ShouldBe(Kz);
        state = After(state, Give.CloseVote("v1"), Give.Declare("v1"));
        var tally = state.Voting.Votes[VoteKey.Parse("v1")].Outcome!.Tally;
        (tally.InFavour.ShouldHaveSingleItem(), tally.Against.ShouldHaveSingleItem()).ShouldBe((Am, Kz));
    }

    [Fact]
    public void Proxy_is_never_used_while_its_holder_is_away()
    {
        var state = After(Represented(), Give.Departure("AM"));
        Refusal(state, Give.Cast("v1", "KZ", Choice.Against).By(Give.Delegate("AM"))).ShouldBeOfType<VotingRefusal.ProxyHolderAbsent>().Holder.ShouldBe(Am);
        state = After(state, Give.CloseVote("v1"));
        state.Voting.Current!.Attending.ShouldBe(Sample.Keys("AZ", "BY"));
    }

    [Fact]
    public void Vote_waits_for_a_delegation_that_dropped_lately_unless_it_is_named()
    {
        var state = Dropped(Represented(), Am, Start);
        Refusal(state, Give.CloseVote("v1").At(Start + Grace - Duration.FromSeconds(1)))
            .ShouldBeOfType<VotingRefusal.SeatsDropped>().Until.ShouldBe(Start + Grace);
        var waited = (VotingRefusal.SeatsDropped)Refusal(state, Give.CloseVoteDespite("v1", Am))!;
        waited.Seats.ShouldBe([Am, Kz], ignoreOrder: true);
        Refusal(state, Give.CloseVoteDespite("v1", Am, Kz)).ShouldBeNull();
        Refusal(state, Give.CloseVote("v1").At(Start + Grace)).ShouldBeNull();
        After(state, Give.Cast("v1", "AM", Choice.InFavour), Give.CloseVoteDespite("v1", Kz)).Voting.Current!.Stage.ShouldBe(VoteStage.Closed);
        Refusal(Represented(), Give.CloseVoteDespite("v1", Am)).ShouldBeOfType<VotingRefusal.NobodyDropped>();
    }

    [Fact]
    public void Closing_at_a_time_is_put_off_while_a_delegation_is_waited_for()
    {
        var closes = Start + Duration.FromMinutes(5);
        var state = After(Scenario.Deciding(Voting.Council()).State, Give.OpenVote("v1", SettlementMethod.RecordedVote, closesAt: closes));
        state = Dropped(state, Kz, closes - Duration.FromSeconds(30));
        var due = Give.Perform(state.Voting.WakeOf[VoteKey.Parse("v1")].Value).At(closes);
        MeetingDecider.Decide(due, state).Events.ShouldHaveSingleItem().ShouldBeOfType<ScheduledClosingPutOff>()
            .ClosesAt.ShouldBe(closes + Duration.FromSeconds(90));
        state = After(state, due);
        After(state, Give.Perform(state.Voting.WakeOf[VoteKey.Parse("v1")].Value).At(closes + Duration.FromSeconds(90)))
            .Voting.Current!.Stage.ShouldBe(VoteStage.Closed);
    }

    private static int _commands;

    private static MeetingState Represented()
    {
        var state = Scenario.Deciding(Voting.Council()).Given(Give.Departure("KZ")).State;
        var filed = ImmutableDictionary<SeatKey, Proxy>.Empty.Add(Kz, new(Kz, Am, null, Start));
        return After(state with { Attendance = state.Attendance with { FiledProxies = filed } }, Give.OpenVote("v1", SettlementMethod.RecordedVote));
    }

    private static MeetingState Dropped(MeetingState state, SeatKey seat, Instant since) =>
        state with { Attendance = state.Attendance with { Links = state.Attendance.Links.SetItem(seat, new(false, since)) } };

    private static Refusal? Refusal(MeetingState state, MeetingCommand command) => MeetingDecider.Decide(Timed(command), state).Refusal;

    private static MeetingState After(MeetingState state, params MeetingCommand[] commands) => commands.Select(Timed).Aggregate(state, (now, command) =>
    {
        var verdict = MeetingDecider.Decide(command, now);
        verdict.Refusal.ShouldBeNull();
        return verdict.Events.Aggregate(now, (before, happened) => MeetingDecider.Evolve(before, new(happened, command.At, command.Id, command.By)));
    });

    private static MeetingCommand Timed(MeetingCommand command) => command with
    {
        Id = CommandId.Parse(string.Create(CultureInfo.InvariantCulture, $"proxy-{Interlocked.Increment(ref _commands)}")),
        At = command.At == default ? Start : command.At,
    };
}
