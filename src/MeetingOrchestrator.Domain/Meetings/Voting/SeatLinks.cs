using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>Delegations that lost their connection lately and have not answered: a vote waits for them a while, or leaves them out knowingly.</summary>
internal static class SeatLinks
{
    /// <summary>Who is to be waited for, and until when the last of them.</summary>
    public static (ImmutableArray<SeatKey> Seats, Instant Until) Dropped(Vote vote, Instant now, MeetingState state)
    {
        var grace = state.Lifecycle.Composition!.Rules.Voting.ConnectionGrace;
        var until = now;
        var dropped = ImmutableArray.CreateBuilder<SeatKey>();
        // In a silence procedure nobody sits in the room.
        foreach (var seat in vote.Method == SettlementMethod.SilenceProcedure ? [] : vote.Present)
        {
            if (!vote.HasAnswered(seat) && ProxyHolders.IsThere(vote, seat, state)
                && state.Attendance.LinkOf(vote.Answering(seat)) is { Connected: false } link && now < link.Since + grace)
            {
                dropped.Add(seat);
                until = Instant.Max(until, link.Since + grace);
            }
        }

        return (dropped.ToImmutable(), until);
    }
}
