using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>Questions that are adopted when nobody who is interested objects. The presiding officer's seat takes part as any other: it is no vote.</summary>
internal static class Consent
{
    public static Outcome Of(Poll poll)
    {
        // Silence is consent only of those who are there to hear the question.
        bool Answered(SeatKey seat) => poll.Objections.Contains(seat) || poll.NotInterested.Contains(seat);
        bool Hears(SeatKey seat) => poll.Attending?.Contains(seat) ?? true;
        var tally = new Tally(
            [.. poll.Entitled.Where(seat => !Answered(seat) && Hears(seat))],
            [.. poll.Entitled.Where(poll.Objections.Contains)],
            [],
            [.. poll.Entitled.Where(seat => !Answered(seat) && !Hears(seat))],
            [.. poll.Entitled.Where(seat => !poll.Objections.Contains(seat) && poll.NotInterested.Contains(seat))]);
        var kind = poll.AtClosing is { Satisfied: false } ? OutcomeKind.NoQuorum
            : !tally.Against.IsEmpty ? OutcomeKind.BlockedByObjection
            : tally.InFavour.IsEmpty ? OutcomeKind.NoVotes
            : OutcomeKind.Adopted;
        return new(kind, tally, null, null, poll.Rule, kind == OutcomeKind.NoQuorum ? poll.AtClosing! : poll.Quorum);
    }
}
