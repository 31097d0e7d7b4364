using CsCheck;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Documents;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

/// <summary>One step of a random course.</summary>
/// <param name="Attempts">Commands given one after the other until one has an effect; without this most courses would stand still.</param>
/// <param name="Actor">Somebody else who gives the first; null for whoever is entitled to.</param>
/// <param name="Forward">How far time moves.</param>
/// <param name="SameId">Whether the id of the command before is used again.</param>
internal sealed record Step(MeetingCommand[] Attempts, Actor? Actor, Duration Forward, bool SameId);

/// <summary>A random course over the small council.</summary>
/// <param name="Start">From where it starts.</param>
/// <param name="Steps">The steps.</param>
internal sealed record Course(StartingPoint Start, Step[] Steps);

/// <summary>Commands over few keys, so that they meet each other often.</summary>
internal static class CommandGenerator
{
    private static readonly Gen<string> Seat = Gen.Frequency((4, Gen.OneOf(Sample.MemberKeys)), (1, Gen.OneOf("IPA", "TM", "GG", "XX")));
    private static readonly Gen<string> Item = Gen.OneOf("1", "2", "3", "3.1", "3.2", "4", "4", "9");
    private static readonly Gen<string> Speech = Gen.OneOf("s1", "s2", "s3");
    private static readonly Gen<string> Vote = Gen.OneOf("v1", "v2", "v3");
    private static readonly Gen<string> Decision = Gen.OneOf("d1", "d2");
    private static readonly Gen<Language> Tongue = Gen.OneOf(Language.Russian, Language.English);
    private static readonly Gen<string> Milestone =
        Gen.OneOf(
            "notice-p45d", "provisional-agenda-p30d", "reminder-p1d", "attendance-harvest-pt1h", "draft-minutes-pt2h", "opening-p0d", "lobby-pt30m", "follow-up-p10d", "other");
    private static readonly Gen<string> Message =
        Gen.OneOf(Seat.Select(seat => "invitation/" + Sample.Person(seat).Person), Seat.Select(seat => "reminder-p1d/" + Sample.Person(seat).Person));
    private static readonly Gen<MeetingEvent.DocumentIssued> Document = Gen.Select(
        Gen.OneOf(DocumentKind.DraftMinutes, DocumentKind.Minutes, DocumentKind.PressRelease), Gen.OneOf("a.docx", "b.docx"),
        (kind, file) => new MeetingEvent.DocumentIssued(kind, Language.Russian, file, "00"));
    private static readonly Gen<ObservedReply> Reply = Gen.Select(
        Seat, Gen.OneOf(Enum.GetValues<Reply>()), Gen.Int[0, 3],
        (seat, reply, hour) => new ObservedReply(
            Sample.Person(seat).Person, reply, ReplyChannel.Calendar, Scenario.Days(-3) + Duration.FromHours(hour)));

    public static readonly Gen<MeetingCommand> Command = Gen.Frequency(
        (12, Gen.OneOf(
            Gen.Select(Vote, Seat, Gen.Enum<Choice>(), Give.Cast),
            Gen.Select(Vote, Seat, Give.Object),
            Gen.Select(Vote, Seat, Give.NotInterested),
            Gen.Select(Vote, Decision, Gen.OneOf("4", "4", "3"), Gen.Int[1, 2], Give.OpenDecisionVote),
            Gen.Select(Vote, Gen.OneOf("2", "2", "1"), Give.OpenAgendaVote),
            Vote.Select(Give.CloseVote), Vote.Select(Give.Declare))),
        (8, VotingGenerator.Command),
        (6, Gen.OneOf(
            Gen.Select(Decision, Item, Gen.OneOf("the plan", "the schedule"), Give.Decision),
            Gen.Select(Decision, Tongue, Gen.Int[1, 2], Give.Approve),
            Gen.Select(Decision, Seat, Give.Opinion))),
        (8, Gen.OneOf(Item.Select(Give.OpenItem), Item.Select(Give.CloseItem), Item.Select(Give.Note), Gen.Const(() => Give.Agenda(Sample.Agenda)))),
        (8, Gen.OneOf(
            Gen.Select(Seat, Gen.Enum<RollCallAnswer>(), Give.Call), Seat.Select(Give.Arrival), Seat.Select(Give.Departure),
            Gen.Const(Give.StartRollCall), Gen.Const(Give.CompleteRollCall))),
        (8, Gen.OneOf(
            Gen.Select(Speech, Seat, Item, Give.RequestFloor), Speech.Select(Give.GiveFloor), Speech.Select(Give.EndSpeech),
            Speech.Select(Give.Withdraw), Speech.Select(Give.Summarise))),
        (4, Gen.Frequency(
            (3, Gen.Const(() => Give.Plan())), (4, Gen.Const(Give.Open)), (2, Gen.Const(Give.Suspend)), (12, Gen.Const(Give.Resume)),
            (4, Gen.Const(Give.Close)), (2, Gen.Const(Give.ApproveMinutes)), (1, Gen.Const(Give.Adjourn)), (1, Gen.Const(() => Give.Cancel())))),
        (10, ConveningGenerator.Command),
        (8, SeatsGenerator.Command),
        (2, RulesGenerator.Command),
        (16, FloorGenerator.Command),
        (6, AgendaGenerator.Command),
        (10, DecisionsGenerator.Command),
        (6, Gen.OneOf(
            Milestone.Select(milestone => Give.Perform(milestone)), Milestone.Select(milestone => Give.Harvest(milestone)), Document.Select(document => Give.Documents(document)))),
        (6, Gen.OneOf(
            Gen.OneOf("c1", "c1", "c2").Select(Give.Conference), Gen.OneOf("", "", "lobby").Select(Hardening),
            Tongue.Select(Give.JoinInformation), Gen.Select(Tongue, Gen.OneOf("e1", "e2"), Gen.Int[1, 2], Give.Entry),
            Message.Select(Give.Issued), Message.Select(Give.Unknown), Message.Select(Give.Expired),
            Reply.Select(reply => Give.Replies(reply)))));

    public static readonly Gen<Actor?> Other = Gen.Frequency(
        (9, Gen.Const((Actor?)null)),
        (1, Gen.Select(Gen.Enum<Capacity>(), Seat, (capacity, seat) => (Actor?)new Actor(capacity, Sample.Key(seat)))));

    /// <summary>Courses of everything from everywhere, and as many that stay with one matter: what lies deep in it is else never reached.</summary>
    public static readonly Gen<Course> Course = Gen.Frequency(
        (4, CourseOf(StartingPoint.All, Command)),
        (2, About(StartingPoint.Convening, ConveningGenerator.Command)),
        (1, About(SeatsGenerator.Points, SeatsGenerator.Command)),
        (1, About(VotingGenerator.Points, VotingGenerator.Command)),
        (1, About(FloorGenerator.Points, FloorGenerator.Command)),
        (1, About(AgendaGenerator.Points, AgendaGenerator.Command)),
        (2, About(VotingGenerator.Points, VotingGenerator.Command)),
        (1, About(DecisionsGenerator.Points, DecisionsGenerator.Command)));

    /// <summary>Courses of these commands from these points.</summary>
    public static Gen<Course> CourseOf(IEnumerable<StartingPoint> points, Gen<MeetingCommand> commands) => Gen.Select(
        Gen.OneOf([.. points]),
        Gen.Select(commands.Array[4], Other, Gen.Frequency((30, Gen.Int[0, 20]), (1, Gen.Int[600, 3000])), Gen.Int[0, 9],
            (attempts, actor, minutes, repeats) => new Step(attempts, actor, Duration.FromMinutes(minutes), repeats == 0)).Array[10, 60],
        (start, steps) => new Course(start, steps));

    private static Gen<Course> About(IEnumerable<StartingPoint> points, Gen<MeetingCommand> matter) =>
        CourseOf(points, Gen.Frequency((2, matter), (1, Command)));

    private static MeetingCommand Hardening(string difference) => difference.Length == 0 ? Give.Hardening() : Give.Hardening(difference);
}
