using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;

namespace MeetingOrchestrator.Domain.Tests.Support;

/// <summary>The small council with rules on the floor. Item 4 is open in the scenarios, and everybody is present.</summary>
internal static class FloorSample
{
    public static readonly ImmutableArray<MotionRule> Motions =
    [
        new(MotionKind.SuspendMeeting, 1, 0, 0, Duration.FromMinutes(1)),
        new(MotionKind.AdjournMeeting, 2, 0, 0, Duration.FromMinutes(1)),
        new(MotionKind.AdjournDebate, 3, 2, 2, Duration.FromMinutes(3)),
        new(MotionKind.CloseDebate, 4, 0, 2, Duration.FromMinutes(3)),
        new(MotionKind.CloseList, 5, 1, 1, Duration.FromMinutes(3)),
    ];

    public static readonly FloorRules Rules = new()
    {
        Order = SpeakerOrder.Request,
        Speeches =
        [
            new(SpeechKind.Statement, Duration.FromMinutes(5), [SeatKind.Member, SeatKind.Organisation, SeatKind.Observer]),
            new(SpeechKind.RightOfReply, Duration.FromMinutes(10), [SeatKind.Member]) { LimitAgain = Duration.FromMinutes(5), TimesPerItem = 2 },
            new(SpeechKind.PointOfOrder, Duration.FromMinutes(3), [SeatKind.Member]),
        ],
        Motions = Motions,
    };

    public static Council Council(FloorRules? floor = null) =>
        Sample.Council(Sample.SimpleMajority) is var council ? council with { Rules = council.Rules with { Floor = floor ?? Rules } } : council;

    public static Scenario Debating(FloorRules? floor = null) => Scenario.Deciding(Council(floor));

    /// <summary>AM speaks (a1) and is interrupted by a point of order of KZ (p1) that was heard.</summary>
    public static Scenario Heard() => Debating().Given(
        Give.Request("a1", SpeechKind.Statement, "AM"), Give.GiveFloor("a1"), Give.Raise("p1", "KZ"), Give.GiveFloor("p1"), Give.EndSpeech("p1"));

    /// <summary>As <see cref="Heard"/>, ruled on and under appeal by KZ.</summary>
    public static Scenario Appealed() => Heard().Given(Give.Rule("p1"), Give.Appeal("p1", "KZ"));

    /// <summary>A motion (m1) waits.</summary>
    public static Scenario Moved(MotionKind kind) => Debating().Given(Give.Move("m1", kind, "BY"));

    /// <summary>Opens the vote, lets these vote in favour and the others against, and closes it.</summary>
    public static Scenario Settled(this Scenario scenario, Domain.Meetings.MeetingCommand open, string vote, params string[] inFavour) => scenario
        .Given(open)
        .Given(Sample.MemberKeys.Select(seat => Give.Cast(vote, seat, inFavour.Contains(seat) ? Choice.InFavour : Choice.Against)))
        .Given(Give.CloseVote(vote)).When(Give.Declare(vote));
}
