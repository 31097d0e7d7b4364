using CsCheck;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Meetings.Voting;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

/// <summary>What holds of every debate, after every command. Conditions are plain: they are judged millions of times.</summary>
public sealed class FloorPropertyTests
{
    private const long Courses = 10_000;

    private static readonly Gen<Course> Debate = CommandGenerator.CourseOf(FloorGenerator.Points, FloorGenerator.Command);

    [Fact]
    public void Queue_is_a_permutation_of_the_requests_and_a_change_moves_whom_it_names_alone() => Debate.Sample(
        course =>
        {
            var before = Keys(SpeakerQueue.Of(course.Start.Scenario.State));
            course.Run((scenario, _) =>
            {
                var queue = SpeakerQueue.Of(scenario.State);
                var after = Keys(queue);
                var requested = scenario.State.Floor.Speeches.Where(speech => speech.Progress == SpeechProgress.Requested).Select(speech => speech.Key);
                Holds(after.Count == after.ToHashSet().Count && after.ToHashSet().SetEquals(requested), "the queue is a permutation of the requests");
                Holds(queue.SkipWhile(IsPoint).All(speech => !IsPoint(speech)), "points of order go first");
                Holds(queue.SkipWhile(speech => !IsReply(speech)).All(IsReply), "replies go last");
                Holds(
                    scenario.Verdict.Events switch
                    {
                        [SpeakersSwapped swapped] => after.SequenceEqual(
                            before.Select(key => key == swapped.First ? swapped.Second : key == swapped.Second ? swapped.First : key)),
                        [SpeakerMoved moved] => after.Where(key => key != moved.Speech).SequenceEqual(before.Where(key => key != moved.Speech))
                            && after.IndexOf(moved.Speech) - after.IndexOf(moved.Other) == (moved.Placement == SpeakerPlacement.Before ? -1 : 1),
                        _ => true,
                    },
                    "a change moves whom it names");
                before = after;
            });
        },
        iter: Courses);

    [Fact]
    public void Time_never_decreases_is_accounted_for_and_runs_for_one_speech_alone() => Debate.Sample(
        course =>
        {
            var measured = new Dictionary<SpeechKey, Duration>();
            course.Run((scenario, command) =>
            {
                var floor = scenario.State.Floor;
                foreach (var speech in floor.Speeches)
                {
                    var time = SpeechClock.At(speech, command.At);
                    Holds(time.Elapsed >= measured.GetValueOrDefault(speech.Key), "elapsed time never decreases");
                    Holds(!(time.Remaining < Duration.Zero) && time.Overrun >= Duration.Zero, "neither what is left nor what is overrun is negative");
                    Holds(!time.Runs || (speech.Key == floor.Holder && speech.Paused is null), "the clock runs for whoever has the floor");
                    Holds((speech.Progress == SpeechProgress.Speaking) == (speech.Key == floor.Holder), "one speaks at a time");
                    Holds((speech.Progress == SpeechProgress.Interrupted) == (speech.Key == floor.Interrupted), "one is interrupted at a time");
                    measured[speech.Key] = time.Elapsed;
                }

                foreach (var balance in SpeakingBalance.Of(scenario.State))
                {
                    var given = floor.Speeches.Where(speech => speech.Seat == balance.Seat && speech.StartedAt is not null).ToList();
                    Holds(balance.Speeches == given.Count, "each speech is counted");
                    Holds(balance.Spoken == given.Aggregate(Duration.Zero, (sum, speech) => sum + speech.Spoken), "all time is accounted for");
                }
            });
        },
        iter: Courses);

    [Fact]
    public void Appeal_blocks_what_does_not_settle_it_and_motions_wait_by_rank() => Debate.Sample(
        course =>
        {
            var appealed = course.Start.Scenario.State.Floor.UnderAppeal;
            course.Run((scenario, _) =>
            {
                Holds(appealed is null || !scenario.Verdict.Events.Any(GoesOn), "a pending appeal blocks");
                appealed = scenario.State.Floor.UnderAppeal;

                var floor = scenario.State.Floor;
                var rules = scenario.State.Lifecycle.Composition!.Rules.Floor;
                var waiting = floor.PendingMotions.Select(key => floor.Motions.Find(key)!).ToList();
                Holds(waiting.Zip(waiting.Skip(1), (lower, higher) => rules.For(higher.Kind)!.Rank < rules.For(lower.Kind)!.Rank).All(outranks => outranks), "each outranks the one before");
                Holds(waiting.Count == floor.Motions.Count(motion => motion.Progress == MotionProgress.Pending), "all that wait are known");
                Holds(scenario.State.Voting.Current?.Subject is not VoteSubject.Motion put || floor.RankingMotion?.Key == put.Key, "the first in rank is put");
                foreach (var motion in floor.Motions)
                {
                    var rule = rules.For(motion.Kind)!;
                    Holds(motion.Speeches.Count(speech => speech.Side == MotionSide.InFavour) <= rule.SpeakersFor, "no more speak in favour");
                    Holds(motion.Speeches.Count(speech => speech.Side == MotionSide.Against) <= rule.SpeakersAgainst, "no more speak against");
                }
            });
        },
        iter: Courses);

    private static void Holds(bool condition, string what) => condition.ShouldBeTrue(what);

    private static bool IsPoint(Speech speech) => speech.Kind == SpeechKind.PointOfOrder;

    private static bool IsReply(Speech speech) => speech.Kind == SpeechKind.RightOfReply;

    private static bool GoesOn(MeetingEvent happened) =>
        happened is FloorGiven or SpeechResumed or ItemOpened or ItemClosed or MotionMoved or PointOfOrderRaised or RulingAppealed
            or VoteOpened { Subject: not VoteSubject.Appeal };

    private static List<SpeechKey> Keys(IEnumerable<Speech> queue) => [.. queue.Select(speech => speech.Key)];
}
