using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>Counts votes. Every list is in the order of those entitled. Whole numbers only.</summary>
public static partial class Count
{
    /// <summary>
    /// The outcome of a question. Turning a vote against into one in favour never turns what was adopted into something else,
    /// since it lowers neither the votes in favour nor their weight and leaves every base as it was.
    /// </summary>
    /// <exception cref="ArgumentException">The question was put to the vote and its rule names no majority; registration refuses such rules.</exception>
    public static Outcome Of(Poll poll)
    {
        ArgumentNullException.ThrowIfNull(poll);
        return poll.Rule.Method is SettlementMethod.Consensus or SettlementMethod.SilenceProcedure
            ? Consent.Of(poll)
            : OfVotes(poll, poll.Rule.Majority ?? throw new ArgumentException($"No majority settles '{poll.Rule.Article.Key}'.", nameof(poll)));
    }

    private static Outcome OfVotes(Poll poll, Majority majority)
    {
        var tally = poll.Rule.Method == SettlementMethod.SecretBallot ? Secret(poll) : Named(poll);
        var numbers = poll.Rule.Method == SettlementMethod.SecretBallot
            ? poll.Secret ?? new(0, 0, 0)
            : new(tally.InFavour.Length, tally.Against.Length, tally.Abstained.Length);
        var voting = numbers.InFavour + numbers.Against;
        var present = Voters(poll).Count() - tally.NotInterested.Length;
        var baseCount = majority.Base switch
        {
            MajorityBase.PresentAndVoting => voting,
            MajorityBase.Present => present,
            _ => poll.Members.Length - tally.NotInterested.Length,
        };
        var required = Math.Max(majority.Share.Of(baseCount, majority.Strict), majority.AtLeast ?? 0);
        var weight = Weighing.Of(poll, majority, tally);
        var lacking = poll.AtClosing is { Satisfied: false } atClosing ? atClosing
            : voting > 0 && majority.Turnout is { } share ? Quorum.OfVotesCast(voting, present, share, poll.Rule.Article)
            : null;
        lacking = lacking is { Satisfied: true } ? null : lacking;
        var (kind, casting) = lacking is not null ? (OutcomeKind.NoQuorum, null)
            : voting == 0 ? (OutcomeKind.NoVotes, null)
            : Settling.Of(poll, majority, numbers, required, weight);
        return new(kind, tally, baseCount, required, poll.Rule, lacking ?? poll.Quorum)
        {
            Secret = poll.Rule.Method == SettlementMethod.SecretBallot ? numbers : null,
            Weight = weight,
            CastingVote = casting,
        };
    }

    private static Tally Named(Poll poll) => new(
        Chose(poll, Choice.InFavour),
        Chose(poll, Choice.Against),
        Chose(poll, Choice.Abstained),
        Where(poll, seat => !poll.Ballots.ContainsKey(seat) && !poll.NotInterested.Contains(seat)),
        Where(poll, seat => !poll.Ballots.ContainsKey(seat) && poll.NotInterested.Contains(seat)));

    private static Tally Secret(Poll poll) => new(
        [],
        [],
        [],
        Where(poll, seat => !poll.VotedInSecret.Contains(seat) && !poll.NotInterested.Contains(seat)),
        Where(poll, seat => !poll.VotedInSecret.Contains(seat) && poll.NotInterested.Contains(seat)))
    {
        VotedInSecret = Where(poll, poll.VotedInSecret.Contains),
    };

    private static ImmutableArray<SeatKey> Chose(Poll poll, Choice choice) =>
        Where(poll, seat => poll.Ballots.TryGetValue(seat, out var cast) && cast == choice);

    private static ImmutableArray<SeatKey> Where(Poll poll, Func<SeatKey, bool> stands) => [.. Voters(poll).Where(stands)];

    private static IEnumerable<SeatKey> Voters(Poll poll) =>
        poll.ChairVote == ChairVote.AsMember ? poll.Entitled : poll.Entitled.Where(seat => seat != poll.Chair);
}
