using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>The order in which seats are called in a roll-call vote: protocol order, begun where the lot fell if the rules say so.</summary>
internal static class CallingOrder
{
    public static (ImmutableArray<SeatKey> Order, Refusal? Refusal) Of(
        OpenVote command, SettlementMethod method, ImmutableArray<SeatKey> present, MeetingState state)
    {
        if (method != SettlementMethod.RollCallVote)
        {
            return ([], null);
        }

        var rules = state.Lifecycle.Composition!.Rules.Voting;
        var called = present.Where(seat => PresidingSeat.MayVote(seat, state)).ToImmutableArray();
        return rules.RollCallStart == RollCallStart.First || called.IsEmpty ? (called, null)
            : command.Draw is { } draw and >= 0 ? ([.. called[(draw % called.Length)..], .. called[..(draw % called.Length)]], null)
            : ([], new VotingRefusal.NotDrawn(command.Vote));
    }
}
