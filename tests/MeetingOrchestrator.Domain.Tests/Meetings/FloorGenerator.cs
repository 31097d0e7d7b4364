using CsCheck;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

/// <summary>Commands of the debate over few keys, and the points from which a debate is led.</summary>
internal static class FloorGenerator
{
    private static readonly Gen<string> Seat = Gen.OneOf("AZ", "AM", "BY", "KZ", "KZ", "IPA", "GG", "XX");
    private static readonly Gen<string> Item = Gen.OneOf("4", "4", "4", "4", "3", "9");
    private static readonly Gen<string> Speech = Gen.OneOf("s1", "s2", "s3", "s4", "s5", "a1");
    private static readonly Gen<string> Point = Gen.OneOf("p1", "p2", "p3");
    private static readonly Gen<string> Motion = Gen.OneOf("m1", "m2", "m3");
    private static readonly Gen<string> OnMotion = Gen.OneOf("o1", "o2", "o3");
    private static readonly Gen<string> Any = Gen.OneOf(Speech, Speech, Point, OnMotion);
    private static readonly Gen<string> Vote = Gen.OneOf("f1", "f2", "f3", "f4", "f5");
    private static readonly Gen<SpeechKind> Kind = Gen.Frequency((9, Gen.Enum<SpeechKind>()), (1, Gen.Const((SpeechKind)99)));
    private static readonly Gen<Duration> Length = Gen.Int[-1, 30].Select(minutes => Duration.FromMinutes(minutes));

    public static readonly Gen<MeetingCommand> Command = Gen.Frequency(
        (10, Gen.OneOf(
            Gen.Select(Speech, Kind, Seat, Item, (speech, kind, seat, item) => Give.Request(speech, kind, seat, item, "ru", "floor")),
            Gen.Select(Speech, Seat, Item, Give.RequestFloor),
            Any.Select(Give.GiveFloor), Gen.Const(Give.GiveNext), Gen.Const(Give.GiveNext),
            Any.Select(Give.EndSpeech), Any.Select(Give.Withdraw))),
        (4, Gen.OneOf(
            Gen.Select(Speech, Speech, Give.Swap),
            Gen.Select(Speech, Gen.Enum<SpeakerPlacement>(), Speech, (speech, placement, other) => Give.Move(speech, placement, other)),
            Item.Select(Give.CloseList), Item.Select(Give.ReopenList))),
        (6, Gen.OneOf(
            Any.Select(speech => Give.Pause(speech)), Any.Select(Give.ResumeSpeech), Gen.Select(Any, Length, Give.Extend),
            Any.Select(speech => Give.Cut(speech)), Any.Select(speech => Give.Cut(speech, "disorder")),
            Gen.Select(Item, Length, Gen.OneOf(null, null, "f1"), Give.Limit), Gen.Select(Seat, Length, Item, Give.Budget))),
        (8, Gen.OneOf(
            Gen.Select(Point, Seat, Item, Give.Raise), Gen.Select(Point, Gen.Enum<RulingFinding>(), Give.Rule),
            Gen.Select(Point, Seat, Give.Appeal), Point.Select(Give.WithdrawAppeal), Point.Select(Give.EndSpeech), Point.Select(Give.GiveFloor))),
        (8, Gen.OneOf(
            Gen.Select(Motion, Gen.Enum<MotionKind>(), Seat, Item, (motion, kind, seat, item) => Give.Move(motion, kind, seat, item)),
            Gen.Select(Motion, OnMotion, Seat, Gen.Enum<MotionSide>(), Give.Speak), Motion.Select(Give.WithdrawMotion))),
        (10, Gen.OneOf(
            Gen.Select(Vote, Motion, Gen.Const("4"), Give.OpenMotionVote), Gen.Select(Vote, Point, Gen.Const("4"), Give.OpenAppealVote),
            Gen.Select(Vote, Gen.Const("4"), Give.OpenProposalVote), Gen.Select(Vote, Seat, Gen.Enum<Choice>(), Give.Cast),
            Vote.Select(Give.CloseVote), Vote.Select(Give.Declare))),
        (1, Gen.OneOf(Gen.Const(Give.Resume), Seat.Select(Give.Departure), Seat.Select(Give.Arrival), Gen.Const(() => Give.CloseItem("4")))));

    public static IReadOnlyList<StartingPoint> Points { get; } =
    [
        new("debating", Sample.Time.Start, FloorSample.Debating(FloorSample.Rules with { BudgetPerItem = Duration.FromMinutes(15) })),
        new("debating in protocol order", Sample.Time.Start, FloorSample.Debating(FloorSample.Rules with { Order = SpeakerOrder.Protocol }).Given(Requests())),
        new("debating by turns", Sample.Time.Start, FloorSample.Debating(FloorSample.Rules with { Order = SpeakerOrder.Alternation }).Given(Requests())),
        new("point of order heard", Sample.Time.Start, FloorSample.Heard()),
        new("point of order ruled on", Sample.Time.Start, FloorSample.Heard().Given(Give.Rule("p1"))),
        new("speech pausing", Sample.Time.Start, FloorSample.Debating().Given(Give.RequestFloor("a1", "AM", "4"), Give.GiveFloor("a1"), Give.Pause("a1"))),
        new("under appeal", Sample.Time.Start, FloorSample.Appealed()),
        new("voting on an appeal", Sample.Time.Start, FloorSample.Appealed().Given(Give.OpenAppealVote("f1", "p1"), Give.Cast("f1", "AM", Choice.InFavour))),
        .. Enum.GetValues<MotionKind>().Select(kind => new StartingPoint(
            $"voting on {kind}", Sample.Time.Start, FloorSample.Moved(kind).Given(Give.OpenMotionVote("f1", "m1"), Give.Cast("f1", "AM", Choice.InFavour)))),
        new("motion moved over another", Sample.Time.Start, FloorSample.Moved(MotionKind.CloseList).Given(Give.Move("m2", MotionKind.AdjournDebate, "AM"))),
    ];

    private static IEnumerable<MeetingCommand> Requests() =>
    [
        Give.Request("s1", SpeechKind.Statement, "KZ"), Give.Request("s2", SpeechKind.Question, "AM"), Give.Request("s3", SpeechKind.Statement, "AZ"),
        Give.Request("s4", SpeechKind.RightOfReply, "BY"), Give.Request("s5", SpeechKind.Report, "IPA"),
    ];
}
