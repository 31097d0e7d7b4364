using CsCheck;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

/// <summary>What is frozen into votes and roll calls equals what somebody finds who has nothing but the record.</summary>
public sealed class FrozenQuorumTests
{
    private static readonly Gen<MeetingCommand> Command = Gen.Frequency(
        (6, Gen.OneOf(
            Gen.Select(Gen.OneOf(Sample.SeatKeys), Gen.Enum<RollCallAnswer>(), Give.Call), Gen.OneOf(Sample.SeatKeys).Select(Give.Arrival),
            Gen.OneOf(Sample.SeatKeys).Select(Give.Departure), Gen.Const(Give.StartRollCall()), Gen.Const(Give.CompleteRollCall()))),
        (3, Gen.OneOf(
            Gen.OneOf("v1", "v2", "v3").Select(vote => Give.OpenAgendaVote(vote)), Gen.OneOf("v1", "v2", "v3").Select(Give.CloseVote), Gen.OneOf("v1", "v2", "v3").Select(Give.Declare),
            Gen.Const(Give.OpenItem("2")), Gen.Const(Give.CloseItem("2")))),
        (2, SeatsGenerator.Command));

    private static readonly StartingPoint[] Points =
    [
        .. SeatsGenerator.Points,
        .. from policy in Enum.GetValues<QuorumPolicy>()
           from counts in new[] { true, false }
           select new StartingPoint($"{policy} {counts}", Sample.Time.Start, Seating.Convened(Seating.Council(policy, counts))
               .Given(Give.FileProxy("KZ", "AZ"), Give.FileProxy("BY", "AM")).RollCall(Sample.SeatKeys).Given(Give.OpenItem("2"))),
    ];

    [Fact]
    public void Frozen_quorum_equals_recomputation_from_the_record()
    {
        var votes = 0;
        CommandGenerator.CourseOf(Points, Command).Sample(
            course =>
            {
                var reading = new Reading();
                foreach (var happened in course.Run().Record.Select(recorded => recorded.Event))
                {
                    reading.Read(happened);
                    switch (happened)
                    {
                        case VoteOpened opened:
                            Interlocked.Increment(ref votes);
                            opened.Quorum.ShouldBe(reading.ForVote());
                            opened.Present.Except(opened.Proxies.Select(proxy => proxy.Grantor)).ShouldBe(reading.MembersPresent());
                            break;
                        case RollCallCompleted completed:
                            completed.Quorum.ShouldBe(reading.Found);
                            break;
                        case QuorumLost lost:
                            (lost.Quorum, lost.Quorum.Satisfied).ShouldBe((reading.Now(), false));
                            break;
                        case QuorumRestored restored:
                            (restored.Quorum, restored.Quorum.Satisfied).ShouldBe((reading.Now(), true));
                            break;
                    }
                }
            },
            iter: 10_000);
        votes.ShouldBeGreaterThan(1_000);
    }

    /// <summary>Reads the record by itself: answers, arrivals, departures and proxies, and the rules, by other code than the decider's.</summary>
    private sealed class Reading
    {
        private readonly HashSet<SeatKey> _answered = [];
        private readonly Dictionary<SeatKey, SeatKey> _proxies = [];
        private HashSet<SeatKey> _present = [];
        private MeetingConvened? _convened;

        public QuorumFinding? Found { get; private set; }

        private RulesOfProcedure Rules => _convened!.Rules;

        private List<Seat> Members => [.. _convened!.Seats.Where(seat => seat.Kind == SeatKind.Member).OrderBy(seat => seat.OrderRu)];

        public void Read(MeetingEvent happened)
        {
            switch (happened)
            {
                case MeetingConvened x: _convened = x; break;
                case RollCallStarted: _answered.Clear(); break;
                case SeatCalled { Answer: RollCallAnswer.Present } x: _answered.Add(x.Seat); break;
                case SeatArrived x: _present.Add(x.Seat); _answered.Add(x.Seat); break;
                case SeatLeft x: _present.Remove(x.Seat); _answered.Remove(x.Seat); break;
                case ProxyFiled x: _proxies[x.Grantor] = x.Holder; break;
                case ProxyWithdrawn x: _proxies.Remove(x.Grantor); break;
                case RollCallCompleted: _present = [.. _answered]; Found = Now(); break;
            }
        }

        public QuorumFinding ForVote() => Rules.QuorumPolicy == QuorumPolicy.PerSession ? Found! : Now();

        public IEnumerable<SeatKey> MembersPresent() => Members.Select(seat => seat.Key).Where(_present.Contains);

        public QuorumFinding Now()
        {
            var represented = Rules.Proxies!.CountsForQuorum
                ? _proxies.Count(proxy => !_present.Contains(proxy.Key) && _present.Contains(proxy.Value))
                : 0;
            var present = MembersPresent().Count() + represented;
            return new(present, 4, 3, new Fraction(2, 3), present >= 3, Sample.QuorumArticle);
        }
    }
}
