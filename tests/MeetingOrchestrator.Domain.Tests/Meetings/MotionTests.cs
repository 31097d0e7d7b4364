using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class MotionTests
{
    private static readonly MotionKey M1 = MotionKey.Parse("m1");
    private static readonly VoteKey V1 = VoteKey.Parse("v1");
    private static readonly ItemKey Item = ItemKey.Parse("4");

    [Fact]
    public void Members_that_are_present_move_what_the_rules_know_under_the_open_item()
    {
        var scenario = FloorSample.Debating(FloorSample.Rules with { Motions = FloorSample.Motions[1..] }).Given(Give.Departure("AZ"));
        scenario.When(Give.Move("m1", MotionKind.SuspendMeeting, "AM")).ThenRefused("motion.not-in-rules", MotionKind.SuspendMeeting);
        scenario.When(Give.Move("m1", (MotionKind)9, "AM")).ThenRefused("motion.unknown-kind", 9);
        scenario.When(Give.Move("m1", MotionKind.CloseList, "TM")).ThenRefused("motion.members-only", Sample.Key("TM"));
        scenario.When(Give.Move("m1", MotionKind.CloseList, "XX")).ThenRefused("attendance.unknown-seat");
        scenario.When(Give.Move("m1", MotionKind.CloseList, "AZ")).ThenRefused("floor.not-present", Sample.Key("AZ"));
        scenario.When(Give.Move("m1", MotionKind.CloseList, "AM", "3")).ThenRefused("item.not-open");
        scenario.When(Give.Move("m1", MotionKind.CloseList, "AM", "9")).ThenRefused("item.unknown");
        scenario.When(Give.Move("m1", MotionKind.CloseList, "AM")).Then(new MotionMoved(M1, MotionKind.CloseList, Sample.Key("AM"), Item));
        scenario.When(Give.Move("m1", MotionKind.AdjournMeeting, "AM")).ThenRefused("motion.repeated", M1);
    }

    // Every pair: the later is in order exactly when its rank is higher.
    [Fact]
    public void Motion_is_moved_over_another_of_lower_precedence_alone()
    {
        foreach (var waiting in FloorSample.Motions)
        {
            foreach (var later in FloorSample.Motions)
            {
                var scenario = FloorSample.Moved(waiting.Kind).When(Give.Move("m2", later.Kind, "AM"));
                if (later.Rank < waiting.Rank)
                {
                    scenario.Verdict.IsRefused.ShouldBeFalse();
                    scenario.When(Give.OpenMotionVote("v1", "m1")).ThenRefused("motion.pending", MotionKey.Parse("m2"), later.Kind);
                    scenario.When(Give.OpenMotionVote("v1", "m2")).Verdict.IsRefused.ShouldBeFalse();
                }
                else
                {
                    scenario.ThenRefused("motion.outranked", later.Kind, M1, waiting.Kind);
                }
            }
        }
    }

    [Fact]
    public void Motion_is_moved_at_the_end_of_ones_own_speech_and_never_into_anothers()
    {
        var scenario = FloorSample.Debating().Given(Give.RequestFloor("s1", "AM", "4"), Give.GiveFloor("s1"));
        scenario.When(Give.Move("m1", MotionKind.CloseDebate, "KZ")).ThenRefused("floor.speech-in-progress", SpeechKey.Parse("s1"), Sample.Key("AM"));
        scenario.When(Give.Move("m1", MotionKind.CloseDebate, "AM")).Verdict.IsRefused.ShouldBeFalse();
        scenario.When(Give.OpenMotionVote("v1", "m1")).ThenRefused("floor.speech-in-progress");
    }

    [Fact]
    public void Nothing_but_the_motion_goes_on_while_it_waits()
    {
        var scenario = FloorSample.Moved(MotionKind.AdjournDebate).Given(Give.RequestFloor("s1", "AM", "4"));
        scenario.When(Give.GiveFloor("s1")).ThenRefused("motion.pending", M1, MotionKind.AdjournDebate);
        scenario.When(Give.OpenDecisionVote("v1", "d1")).ThenRefused("motion.pending");
        scenario.When(Give.CloseItem("4")).ThenRefused("motion.pending");
        scenario.When(Give.OpenItem("3")).Verdict.IsRefused.ShouldBeTrue();
        scenario.Given(Give.Raise("p1", "KZ"));
        scenario.When(Give.OpenMotionVote("v1", "m1")).ThenRefused("order.unsettled");
        scenario.Given(Give.Withdraw("p1")).When(Give.OpenMotionVote("v1", "m1")).Verdict.IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Few_speak_on_a_motion_each_side_and_each_once()
    {
        var scenario = FloorSample.Moved(MotionKind.AdjournDebate);
        scenario.When(Give.Speak("m9", "o1", "AM")).ThenRefused("motion.unknown", MotionKey.Parse("m9"));
        scenario.When(Give.Speak("m1", "o1", "AM", (MotionSide)4)).ThenRefused("motion.unknown-side", 4);
        scenario.When(Give.Speak("m1", "o1", "IPA")).ThenRefused("motion.members-only", Sample.Key("IPA"));
        scenario.Given(Give.Speak("m1", "o1", "AM", MotionSide.InFavour));
        scenario.When(Give.Speak("m1", "o2", "AM")).ThenRefused("motion.speaks-already", M1, Sample.Key("AM"));
        // The mover, BY, holds the other of the two places.
        scenario.When(Give.Speak("m1", "o2", "KZ", MotionSide.InFavour)).ThenRefused("motion.no-place-left", M1, MotionSide.InFavour, 2);
        scenario.When(Give.Speak("m1", "o1", "KZ")).ThenRefused("floor.speech-repeated");
        scenario.Again().When(Give.Speak("m1", "o2", "BY", MotionSide.InFavour)).Verdict.IsRefused.ShouldBeFalse();
        scenario.Given(Give.Speak("m1", "o2", "KZ"), Give.Withdraw("o1"), Give.Speak("m1", "o3", "AZ", MotionSide.InFavour));
        scenario.When(Give.OpenMotionVote("v1", "m1")).ThenRefused("motion.speakers-wait", M1, SpeechKey.Parse("o2"), Sample.Key("KZ"));
        scenario.When(Give.GiveFloor("o2")).Then(new FloorGiven(SpeechKey.Parse("o2"), Duration.FromMinutes(3)));
        scenario.Given(Give.EndSpeech("o2"), Give.Departure("AZ")).When(Give.OpenMotionVote("v1", "m1")).Verdict.IsRefused.ShouldBeFalse();
        scenario.When(Give.Speak("m1", "o4", "AM")).ThenRefused("vote.still-open");
    }

    // Whoever moves and then argues against takes a place like anybody else.
    [Fact]
    public void Mover_that_speaks_against_takes_a_place() => FloorSample.Moved(MotionKind.CloseList)
        .Given(Give.Speak("m1", "o1", "BY")).When(Give.Speak("m1", "o2", "AM")).ThenRefused("motion.no-place-left", M1, MotionSide.Against, 1);

    [Fact]
    public void Nobody_speaks_on_a_motion_on_which_the_rules_allow_nobody() => FloorSample.Moved(MotionKind.SuspendMeeting)
        .When(Give.Speak("m1", "o1", "AM")).ThenRefused("motion.no-place-left", M1, MotionSide.Against, 0);

    [Fact]
    public void Speech_waits_until_its_motion_ranks_first()
    {
        var scenario = FloorSample.Moved(MotionKind.CloseDebate).Given(Give.Speak("m1", "o1", "AM"), Give.Move("m2", MotionKind.AdjournDebate, "KZ"));
        scenario.When(Give.GiveFloor("o1")).ThenRefused("motion.pending", MotionKey.Parse("m2"), MotionKind.AdjournDebate);
        scenario.Given(Give.WithdrawMotion("m2")).When(Give.GiveFloor("o1")).Verdict.IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Motion_is_withdrawn_by_its_mover_before_it_is_put()
    {
        var scenario = FloorSample.Moved(MotionKind.CloseDebate).Given(Give.Speak("m1", "o1", "AM"));
        scenario.When(Give.WithdrawMotion("m1").By(Give.Delegate("AM"))).ThenRefused("access.not-your-seat", Sample.Key("BY"));
        scenario.Again().Given(Give.GiveFloor("o1")).When(Give.WithdrawMotion("m1")).ThenRefused("floor.speech-in-progress");
        scenario.Again().Given(Give.Withdraw("o1"), Give.OpenMotionVote("v1", "m1")).When(Give.WithdrawMotion("m1")).ThenRefused("vote.still-open");
        scenario.When(Give.WithdrawMotion("m1").By(Give.Delegate("BY"))).Then(new MotionWithdrawn(M1));
        scenario.State.Floor.Find(SpeechKey.Parse("o1"))!.Progress.ShouldBe(SpeechProgress.Lapsed);
        scenario.When(Give.WithdrawMotion("m1")).ThenRefused("motion.not-pending", M1, MotionProgress.Withdrawn);
        scenario.When(Give.OpenMotionVote("v1", "m1")).ThenRefused("motion.not-pending");
        scenario.When(Give.OpenMotionVote("v1", "m9")).ThenRefused("motion.unknown");
        scenario.When(Give.WithdrawMotion("m9")).ThenRefused("motion.unknown");
    }

    public static TheoryData<MotionKind, MeetingEvent[]> Effects => new()
    {
        { MotionKind.SuspendMeeting, [new MeetingSuspended()] },
        { MotionKind.AdjournMeeting, [] },
        { MotionKind.AdjournDebate, [new DebateAdjourned(Item, M1)] },
        { MotionKind.CloseDebate, [new DebateClosed(Item, M1)] },
        { MotionKind.CloseList, [new SpeakersListClosed(Item, M1)] },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Effects))]
    public void Motion_takes_effect_when_it_is_carried_and_none_when_it_is_not(MotionKind kind, MeetingEvent[] effect)
    {
        var carried = FloorSample.Moved(kind).Settled(Give.OpenMotionVote("v1", "m1"), "v1", "AM", "AZ", "KZ").Verdict.Events;
        Canonical.Of(carried[1..]).ShouldBe(Canonical.Of(new MeetingEvent[] { new MotionCarried(M1, V1) }.Concat(effect)));
        var lost = FloorSample.Moved(kind).Settled(Give.OpenMotionVote("v1", "m1"), "v1", "AM");
        lost.Verdict.Events[1..].ShouldHaveSingleItem().ShouldBe(new MotionLost(M1, V1));
        lost.When(Give.Move("m2", kind, "AM")).Verdict.IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Motion_without_a_quorum_waits_to_be_put_again()
    {
        var scenario = FloorSample.Moved(MotionKind.CloseDebate).Given(
            Give.OpenMotionVote("v1", "m1"), Give.Departure("AZ"), Give.Departure("AM"), Give.CloseVote("v1"), Give.Declare("v1"), Give.Arrival("AZ"));
        scenario.State.Floor.RankingMotion!.Key.ShouldBe(M1);
        scenario.When(Give.OpenMotionVote("v2", "m1")).Verdict.IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Closed_debate_leaves_the_right_of_reply_and_the_vote()
    {
        var scenario = FloorSample.Debating()
            .Given(
                Give.RequestFloor("s1", "AM", "4"), Give.Request("r1", SpeechKind.RightOfReply, "AM"), Give.Move("m0", MotionKind.CloseList, "BY"),
                Give.Move("m1", MotionKind.CloseDebate, "BY"))
            .Settled(Give.OpenMotionVote("v1", "m1"), "v1", "AM", "AZ", "KZ");
        scenario.State.Floor.Motions.Find(MotionKey.Parse("m0"))!.Progress.ShouldBe(MotionProgress.Lapsed);
        scenario.State.Floor.Find(SpeechKey.Parse("s1"))!.Progress.ShouldBe(SpeechProgress.Lapsed);
        scenario.When(Give.RequestFloor("s2", "AM", "4")).ThenRefused("floor.debate-closed", Item);
        scenario.When(Give.Request("s2", SpeechKind.Report, "AM")).ThenRefused("floor.debate-closed");
        scenario.When(Give.ReopenList()).ThenRefused("floor.debate-closed");
        scenario.When(Give.Move("m2", MotionKind.CloseDebate, "AM")).ThenRefused("motion.moot", MotionKind.CloseDebate, Item);
        scenario.When(Give.Move("m2", MotionKind.CloseList, "AM")).ThenRefused("motion.moot");
        scenario.Given(Give.GiveFloor("r1"), Give.EndSpeech("r1"), Give.OpenDecisionVote("v2", "d1"));
    }

    [Fact]
    public void Adjourned_debate_leaves_nothing_to_say()
    {
        var scenario = FloorSample.Moved(MotionKind.AdjournDebate).Given(Give.Request("r1", SpeechKind.RightOfReply, "AM"))
            .Settled(Give.OpenMotionVote("v1", "m1"), "v1", "AM", "AZ", "KZ");
        scenario.State.Floor.Find(SpeechKey.Parse("r1"))!.Progress.ShouldBe(SpeechProgress.Lapsed);
        scenario.When(Give.Request("r2", SpeechKind.RightOfReply, "AM")).ThenRefused("floor.debate-adjourned", Item);
        scenario.When(Give.CloseList()).ThenRefused("floor.debate-adjourned");
        scenario.When(Give.Move("m2", MotionKind.AdjournDebate, "AM")).ThenRefused("motion.moot");
        scenario.When(Give.CloseItem("4")).Verdict.IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Decision_to_adjourn_leaves_the_adjournment_alone()
    {
        var scenario = FloorSample.Moved(MotionKind.AdjournMeeting).Given(Give.RequestFloor("s1", "AM", "4"))
            .Settled(Give.OpenMotionVote("v1", "m1"), "v1", "AM", "AZ", "KZ");
        scenario.When(Give.GiveFloor("s1")).ThenRefused("motion.adjourning", M1);
        scenario.When(Give.OpenDecisionVote("v2", "d1")).ThenRefused("motion.adjourning");
        scenario.When(Give.Move("m2", MotionKind.SuspendMeeting, "AM")).ThenRefused("motion.adjourning");
        scenario.When(Give.CloseItem("4")).ThenRefused("motion.adjourning");
        scenario.When(Give.Adjourn()).Then(new MeetingAdjourned());
        scenario.State.Floor.Adjourning.ShouldBeNull();
    }

    [Fact]
    public void Break_waits_where_the_conduct_of_the_vote_is_in_question()
    {
        var scenario = FloorSample.Moved(MotionKind.SuspendMeeting).Given(Give.OpenMotionVote("v1", "m1"), Give.Raise("p1", "KZ"));
        scenario.Given(Sample.MemberKeys.Select(seat => Give.Cast("v1", seat, Choice.InFavour)));
        scenario.Given(Give.CloseVote("v1")).When(Give.Declare("v1")).Verdict.Events[1..].ShouldHaveSingleItem().ShouldBe(new MotionCarried(M1, V1));
        scenario.State.Lifecycle.Phase.ShouldBe(MeetingPhase.Open);
    }
}
