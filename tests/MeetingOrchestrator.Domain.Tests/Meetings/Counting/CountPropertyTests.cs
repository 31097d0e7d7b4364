using System.Collections.Concurrent;
using CsCheck;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Tests.Meetings.Counting;

/// <summary>What holds of every count. A failure prints the seed and the smallest poll that shows it.</summary>
public sealed class CountPropertyTests
{
    private const long Polls = 20_000;

    [Fact]
    public void Tally_partitions_the_seats_that_may_vote() => PollGenerator.Any.Sample(
        poll =>
        {
            var tally = Count.Of(poll).Tally;
            SeatKey[] counted = [.. tally.InFavour, .. tally.Against, .. tally.Abstained, .. tally.NotVoting, .. tally.NotInterested, .. tally.VotedInSecret];
            counted.ShouldBe(poll.Entitled.Where(seat => Votes(poll, seat)), ignoreOrder: true);
        },
        iter: Polls);

    [Fact]
    public void Vote_turned_from_against_to_in_favour_never_undoes_an_adoption() => PollGenerator.Named.Sample(
        poll =>
        {
            if (Count.Of(poll).Kind == OutcomeKind.Adopted)
            {
                foreach (var against in poll.Ballots.Where(ballot => ballot.Value == Choice.Against))
                {
                    Count.Of(poll with { Ballots = poll.Ballots.SetItem(against.Key, Choice.InFavour) }).Kind.ShouldBe(OutcomeKind.Adopted);
                }
            }
        },
        iter: Polls);

    [Fact]
    public void Objection_is_never_outweighed() => PollGenerator.Any.Sample(
        poll =>
        {
            var consent = poll.Rule.Method is SettlementMethod.Consensus or SettlementMethod.SilenceProcedure;
            if (consent && !poll.Objections.IsEmpty)
            {
                Count.Of(poll).Kind.ShouldBeOneOf(OutcomeKind.BlockedByObjection, OutcomeKind.NoQuorum);
            }
        },
        iter: Polls);

    [Fact]
    public void Secret_numbers_settle_as_the_same_votes_by_name_do() => PollGenerator.Unweighted.Sample(
        named =>
        {
            // Of a secret ballot the presiding officer's choice cannot be told from the others, so the seat must not be among the voters.
            var poll = named with { ChairVote = ChairVote.AsMember };
            var byName = Count.Of(poll);
            var secret = Count.Of(poll with
            {
                Rule = poll.Rule.PutBy(SettlementMethod.SecretBallot),
                Ballots = poll.Ballots.Clear(),
                VotedInSecret = [.. poll.Ballots.Keys],
                Secret = new(byName.Tally.InFavour.Length, byName.Tally.Against.Length, byName.Tally.Abstained.Length),
            });
            (secret.Kind, secret.BaseCount, secret.Required, secret.CastingVote).ShouldBe((byName.Kind, byName.BaseCount, byName.Required, byName.CastingVote));
            (secret.Tally.InFavour.Length + secret.Tally.Against.Length + secret.Tally.Abstained.Length).ShouldBe(0);
        },
        iter: Polls);

    [Fact]
    public void Required_is_the_least_number_that_satisfies_the_share() => PollGenerator.Named.Sample(
        poll =>
        {
            var majority = poll.Rule.Majority! with { AtLeast = null };
            var outcome = Count.Of(poll with { Rule = poll.Rule with { Majority = majority } });
            var (whole, required) = (outcome.BaseCount!.Value, outcome.Required!.Value);
            required.ShouldBeLessThanOrEqualTo(majority.Strict ? whole + 1 : whole);
            bool Satisfies(long votes) => (votes * majority.Share.Denominator) - ((long)whole * majority.Share.Numerator) is var over
                && (majority.Strict ? over > 0 : over >= 0);
            Satisfies(required).ShouldBeTrue();
            Satisfies(required - 1).ShouldBeFalse();
        },
        iter: Polls);

    [Fact]
    public void Adoption_has_the_votes_the_weight_and_the_quorum() => PollGenerator.Any.Sample(
        poll =>
        {
            var outcome = Count.Of(poll);
            if (outcome.Kind == OutcomeKind.Adopted)
            {
                poll.AtClosing!.Satisfied.ShouldBeTrue();
                (outcome.Weight?.Satisfied ?? true).ShouldBeTrue();
                var inFavour = outcome.Secret?.InFavour ?? outcome.Tally.InFavour.Length;
                inFavour.ShouldBeGreaterThan(0);
                (inFavour + (outcome.CastingVote is null ? 0 : 1)).ShouldBeGreaterThanOrEqualTo(outcome.Required ?? 0);
            }
        },
        iter: Polls);

    [Fact]
    public void Order_in_which_seats_are_listed_changes_no_outcome() => PollGenerator.Any.Sample(
        poll =>
        {
            var (first, second) = (Count.Of(poll), Count.Of(poll with { Entitled = [.. poll.Entitled.Reverse()], Members = [.. poll.Members.Reverse()] }));
            (second.Kind, second.BaseCount, second.Required, second.Weight).ShouldBe((first.Kind, first.BaseCount, first.Required, first.Weight));
        },
        iter: Polls);

    // The properties above would hold of a generator that knows one outcome.
    [Fact]
    public void Random_polls_reach_every_outcome_by_every_method_that_can_have_it()
    {
        var reached = new ConcurrentDictionary<(SettlementMethod, OutcomeKind), bool>();
        PollGenerator.Any.Sample(poll => { reached[(poll.Rule.Method, Count.Of(poll).Kind)] = true; }, iter: Polls);
        var expected = from method in Enum.GetValues<SettlementMethod>()
                       let consent = method is SettlementMethod.Consensus or SettlementMethod.SilenceProcedure
                       from kind in Enum.GetValues<OutcomeKind>()
                       where kind is OutcomeKind.Adopted or OutcomeKind.NoQuorum or OutcomeKind.NoVotes
                           || (kind == OutcomeKind.BlockedByObjection) == consent
                       where !(consent && kind is OutcomeKind.Rejected or OutcomeKind.Tie)
                       select (method, kind);
        expected.Except(reached.Keys).ShouldBeEmpty();
    }

    private static bool Votes(Poll poll, SeatKey seat) =>
        seat != poll.Chair || poll.ChairVote == ChairVote.AsMember
        || poll.Rule.Method is SettlementMethod.Consensus or SettlementMethod.SilenceProcedure;
}
