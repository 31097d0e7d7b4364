using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>The seat of the presiding officer, and whether it votes.</summary>
internal static class PresidingSeat
{
    /// <summary>The seat: that of whoever presides or, where they were not named for one, the seat that holds the chairmanship.</summary>
    public static SeatKey Of(MeetingState state)
    {
        var composition = state.Lifecycle.Composition!;
        return state.Lifecycle.PresidingOfficer is { } presiding
            && composition.Delegates.FirstOrDefault(delegated => delegated.Person.Person == presiding.Person) is { } named
            ? named.Seat
            : composition.Chair;
    }

    /// <summary>Whether the seat votes before there is a tie.</summary>
    public static bool MayVote(SeatKey seat, MeetingState state) =>
        state.Lifecycle.Composition!.Rules.Voting.ChairVote == ChairVote.AsMember || seat != Of(state);

    /// <summary>Why nobody votes for this seat; null when somebody may.</summary>
    public static Refusal? Fault(SeatKey seat, MeetingState state) =>
        MayVote(seat, state) ? null
        : state.Lifecycle.Composition!.Rules.Voting.ChairVote == ChairVote.OnlyToBreakTie ? new VotingRefusal.OnlyBreaksTie(seat)
        : new VotingRefusal.PresidingDoesNotVote(seat);
}
