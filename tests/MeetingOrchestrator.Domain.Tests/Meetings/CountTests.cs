using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

/// <summary>
/// Each row: rule, what the four members AZ AM BY KZ did (+ in favour, - against or objects, 0 abstains, n not interested, . nothing),
/// and the outcome with its arithmetic.
/// </summary>
public sealed class CountTests
{
    private static readonly DecisionRule TwoThirdsPresentAndVoting = Sample.Recorded(new Fraction(2, 3), strict: false, MajorityBase.PresentAndVoting);
    private static readonly DecisionRule MorePresent = Sample.Recorded(new Fraction(1, 2), strict: true, MajorityBase.Present);
    private static readonly DecisionRule HalfOfAll = Sample.Recorded(new Fraction(1, 2), strict: false, MajorityBase.AllMembers);

    public static TheoryData<DecisionRule, string, OutcomeKind, int?, int?> Outcomes => new()
    {
        { Sample.SimpleMajority, "++--", OutcomeKind.Rejected, 4, 3 },
        { Sample.SimpleMajority, "+++-", OutcomeKind.Adopted, 4, 3 },
        { Sample.SimpleMajority, "+000", OutcomeKind.Adopted, 1, 1 },
        { Sample.SimpleMajority, "+-nn", OutcomeKind.Rejected, 2, 2 },
        { Sample.SimpleMajority, "0000", OutcomeKind.NoVotes, 0, 1 },
        { Sample.SimpleMajority, "....", OutcomeKind.NoVotes, 0, 1 },
        { Sample.SimpleMajority, "nnn0", OutcomeKind.NoVotes, 0, 1 },
        { TwoThirdsPresentAndVoting, "++-0", OutcomeKind.Adopted, 3, 2 },
        { TwoThirdsPresentAndVoting, "++--", OutcomeKind.Rejected, 4, 3 },
        { TwoThirdsPresentAndVoting, "0000", OutcomeKind.NoVotes, 0, 0 },
        { MorePresent, "++0.", OutcomeKind.Rejected, 4, 3 },
        { MorePresent, "++0n", OutcomeKind.Adopted, 3, 2 },
        { MorePresent, "000n", OutcomeKind.NoVotes, 3, 2 },
        { HalfOfAll, "++--", OutcomeKind.Adopted, 4, 2 },
        { HalfOfAll, "+...", OutcomeKind.Rejected, 4, 2 },
        { HalfOfAll, "+-nn", OutcomeKind.Adopted, 2, 1 },
        { Sample.Consensus, "....", OutcomeKind.Adopted, null, null },
        { Sample.Consensus, "n..n", OutcomeKind.Adopted, null, null },
        { Sample.Consensus, "-nnn", OutcomeKind.BlockedByObjection, null, null },
        { Sample.Consensus, "nnnn", OutcomeKind.NoVotes, null, null },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Outcomes))]
    public void Outcome_follows_from_the_votes_and_the_rule(DecisionRule rule, string votes, OutcomeKind kind, int? baseCount, int? required)
    {
        var outcome = Count.Of(Vote(rule, votes), Composition(), Sample.Keys(Sample.MemberKeys));
        (outcome.Kind, outcome.BaseCount, outcome.Required).ShouldBe((kind, baseCount, required));
        outcome.Rule.ShouldBe(rule);
    }

    [Fact]
    public void Base_of_all_members_counts_the_absent_too()
    {
        var vote = Vote(HalfOfAll, "+00") with { Present = Sample.Keys("AZ", "AM", "BY") };
        var outcome = Count.Of(vote, Composition(), vote.Present);
        (outcome.Kind, outcome.BaseCount, outcome.Required).ShouldBe((OutcomeKind.Rejected, 4, 2));
    }

    [Fact]
    public void Lists_of_the_tally_are_in_protocol_order()
    {
        var tally = Count.Of(Vote(Sample.SimpleMajority, "+-+-"), Composition(), Sample.Keys(Sample.MemberKeys)).Tally;
        tally.InFavour.ShouldBe(Sample.Keys("AZ", "BY"));
        tally.Against.ShouldBe(Sample.Keys("AM", "KZ"));
    }

    [Fact]
    public void Every_member_present_stands_in_the_list_of_what_it_did()
    {
        var tally = Count.Of(Vote(Sample.SimpleMajority, "0n.+"), Composition(), Sample.Keys(Sample.MemberKeys)).Tally;
        Canonical.Of(tally).ShouldBe(Canonical.Of(new Tally(
            Sample.Keys("KZ"), [], Sample.Keys("AZ"), Sample.Keys("BY"), Sample.Keys("AM"))));
    }

    [Fact]
    public void Silence_of_a_member_that_left_is_no_consent()
    {
        var outcome = Count.Of(Vote(Sample.Consensus, "...."), Composition(), Sample.Keys("AZ", "AM", "BY"));
        outcome.Kind.ShouldBe(OutcomeKind.Adopted);
        outcome.Tally.InFavour.ShouldBe(Sample.Keys("AZ", "AM", "BY"));
        outcome.Tally.NotVoting.ShouldBe(Sample.Keys("KZ"));
    }

    private static Vote Vote(DecisionRule rule, string votes)
    {
        var seats = votes.Select((mark, index) => (Mark: mark, Seat: Sample.Key(Sample.MemberKeys[index]))).ToList();
        var objects = rule.Method == SettlementMethod.Consensus;
        return new Vote(
            VoteKey.Parse("v"), ItemKey.Parse("4"), new VoteSubject.Agenda(), Sample.Text("?"), rule, [.. seats.Select(seat => seat.Seat)],
            Quorum.Find(Composition(), [.. seats.Select(seat => seat.Seat)]), Sample.Time.Start)
        {
            Ballots = seats.Where(seat => seat.Mark is '+' or '0' || (seat.Mark == '-' && !objects))
                .ToImmutableDictionary(seat => seat.Seat, seat => seat.Mark switch { '+' => Choice.InFavour, '-' => Choice.Against, _ => Choice.Abstained }),
            Objections = [.. seats.Where(seat => seat.Mark == '-' && objects).Select(seat => seat.Seat)],
            NotInterested = [.. seats.Where(seat => seat.Mark == 'n').Select(seat => seat.Seat)],
        };
    }

    private static Composition Composition()
    {
        var council = Sample.Council();
        return new(council.Name, council.Seats, council.Chair, council.PresidingOfficer, council.Delegates, council.Rules);
    }
}
