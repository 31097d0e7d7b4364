using System.Collections.Concurrent;
using CsCheck;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Tests.Support;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

/// <summary>What holds of every course a meeting can take. A failure prints the seed and the shortest course that shows it.</summary>
public sealed class MeetingPropertyTests
{
    private const long Courses = 2_000;

    [Fact]
    public void Command_repeated_at_once_yields_no_events() => CommandGenerator.Course.Sample(
        course => course.Run((scenario, command) =>
        {
            if (!scenario.Verdict.IsRefused)
            {
                scenario.Exactly(command).ThenNothing();
            }
        }),
        iter: Courses);

    [Fact]
    public void Record_never_holds_two_answers_of_a_seat_in_a_vote() => CommandGenerator.Course.Sample(
        course => course.Run().Record
            .Select(recorded => recorded.Event switch
            {
                BallotCast cast => (cast.Vote, cast.Seat),
                SecretBallotCast cast => (cast.Vote, cast.Seat),
                SilenceBroken broken => (broken.Vote, broken.Seat),
                ObjectionRaised raised => (raised.Vote, raised.Seat),
                LackOfInterestDeclared declared => (declared.Vote, declared.Seat),
                _ => default,
            })
            .Where(answer => answer != default)
            .ShouldBeUnique(),
        iter: Courses);

    [Fact]
    public void State_is_the_fold_of_the_record() => CommandGenerator.Course.Sample(
        course =>
        {
            var scenario = course.Run();
            var folded = scenario.Record.Aggregate(MeetingState.Initial, MeetingDecider.Evolve);
            Canonical.Of(folded).ShouldBe(Canonical.Of(scenario.State));
        },
        iter: Courses);

    [Fact]
    public void Tally_partitions_the_members_frozen_into_the_vote() => CommandGenerator.Course.Sample(
        course =>
        {
            var scenario = course.Run();
            foreach (var declared in scenario.Record.Select(recorded => recorded.Event).OfType<OutcomeDeclared>())
            {
                var tally = declared.Outcome.Tally;
                SeatKey[] counted = [.. tally.InFavour, .. tally.Against, .. tally.Abstained, .. tally.VotedInSecret, .. tally.NotVoting, .. tally.NotInterested];
                counted.ShouldBe(scenario.State.Voting.Votes[declared.Vote].Present, ignoreOrder: true);
            }
        },
        iter: Courses);

    [Fact]
    public void Observers_organisations_and_guests_are_never_counted() => CommandGenerator.Course.Sample(
        course =>
        {
            var members = Sample.Keys(Sample.MemberKeys);
            foreach (var recorded in course.Run().Record)
            {
                var (counted, quorum) = recorded.Event switch
                {
                    VoteOpened opened => (opened.Present, opened.Quorum),
                    RollCallCompleted completed => ([], completed.Quorum),
                    BallotCast cast => ([cast.Seat], null),
                    ObjectionRaised raised => ([raised.Seat], null),
                    OutcomeDeclared declared => (declared.Outcome.Tally.InFavour, declared.Outcome.Quorum),
                    _ => ([], null),
                };
                counted.ShouldBeSubsetOf(members);
                (quorum?.Members ?? members.Length).ShouldBe(members.Length);
                (quorum?.Present ?? 0).ShouldBeLessThanOrEqualTo(members.Length);
            }
        },
        iter: Courses);

    [Fact]
    public void Meeting_stands_in_one_place_at_a_time() => CommandGenerator.Course.Sample(
        course => course.Run((scenario, _) =>
        {
            var state = scenario.State;
            state.Floor.Speeches.Count(speech => speech.Progress == SpeechProgress.Speaking).ShouldBeLessThanOrEqualTo(1);
            if (state.Voting.Open is not null)
            {
                state.Lifecycle.Phase.ShouldBe(MeetingPhase.Open);
                (state.Floor.Speaking?.Kind ?? SpeechKind.PointOfOrder).ShouldBe(SpeechKind.PointOfOrder);
                state.Attendance.Calling.ShouldBeNull();
                state.Agenda.Open.ShouldNotBeNull();
            }

            if (state.Agenda.Open is { } open)
            {
                state.Agenda.Around.ShouldAllBe(around => open.IsUnder(around));
                state.Agenda.Closed.ShouldNotContain(open);
            }
        }),
        iter: Courses);

    [Fact]
    public void Message_is_due_once() => CommandGenerator.Course.Sample(
        course => course.Run().Record.Select(recorded => recorded.Event).OfType<MessageDue>().Select(due => due.Message).ShouldBeUnique(),
        iter: Courses);

    // The properties above would hold of a generator that gets nowhere: every kind of command must be accepted, with events, somewhere.
    // What is rare is looked for longer, and is missing only when that did not find it either.
    [Fact]
    public void Random_courses_reach_every_command_and_every_event()
    {
        var reached = new ConcurrentDictionary<Type, bool>();
        Type[] unreached = [.. Kinds(typeof(MeetingCommand)), .. Kinds(typeof(MeetingEvent))];
        for (var round = 0; round < 50 && unreached.Length > 0; round++)
        {
            CommandGenerator.Course.Sample(
                course => course.Run((scenario, command) =>
                {
                    if (!scenario.Verdict.Events.IsEmpty)
                    {
                        reached[command.GetType()] = true;
                    }

                    foreach (var @event in scenario.Verdict.Events)
                    {
                        reached[@event.GetType()] = true;
                    }
                }),
                iter: Courses);
            unreached = [.. unreached.Where(kind => !reached.ContainsKey(kind))];
        }

        unreached.Select(kind => kind.Name).ShouldBeEmpty();
    }

    private static IEnumerable<Type> Kinds(Type hierarchy) => hierarchy.GetNestedTypes().Where(type => type.IsSubclassOf(hierarchy));
}
