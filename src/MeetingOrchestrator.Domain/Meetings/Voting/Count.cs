using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

public static partial class Count
{
    /// <summary>The outcome of a vote as it stands.</summary>
    /// <param name="vote">The vote.</param>
    /// <param name="composition">The composition, with its rules.</param>
    /// <param name="presentNow">Seats present at closing; a member that left without having taken a side counts no more for the quorum.</param>
    public static Outcome Of(Vote vote, Composition composition, IReadOnlyCollection<SeatKey> presentNow)
    {
        ArgumentNullException.ThrowIfNull(vote);
        ArgumentNullException.ThrowIfNull(composition);
        ArgumentNullException.ThrowIfNull(presentNow);
        var rules = composition.Rules;
        var attending = vote.Present.Where(seat => TookSide(vote, seat) || presentNow.Contains(seat)).ToImmutableHashSet();
        var silence = vote.Rule.Method == SettlementMethod.SilenceProcedure;
        return Of(new Poll(vote.Rule, [.. composition.Members.Select(seat => seat.Key)], vote.Present, vote.Quorum)
        {
            Ballots = vote.Ballots,
            VotedInSecret = vote.VotedInSecret,
            Secret = vote.Secret,
            CastingVote = vote.CastingVote,
            Round = vote.Round,
            Objections = vote.Objections,
            NotInterested = vote.NotInterested,
            // A silence procedure runs for days, with nobody in the room.
            Attending = silence ? null : attending,
            // What was found once a session stands until it is challenged.
            AtClosing = silence || rules.QuorumPolicy == QuorumPolicy.PerSession ? null : Quorum.Find(composition, Counted(vote, attending, rules)),
            Weights = rules.Weights.ToImmutableDictionary(weight => weight.Seat, weight => weight.Weight),
            Chair = vote.Presiding ?? composition.Chair,
            ChairVote = rules.Voting.ChairVote,
        });
    }

    private static bool TookSide(Vote vote, SeatKey seat) => vote.HasAnswered(seat);

    // A member that is represented votes, and stands for the quorum only where the rules say so.
    private static ImmutableHashSet<SeatKey> Counted(Vote vote, ImmutableHashSet<SeatKey> attending, RulesOfProcedure rules) =>
        rules.Proxies is { CountsForQuorum: true } ? attending : attending.Except(vote.Proxies.Keys);
}
