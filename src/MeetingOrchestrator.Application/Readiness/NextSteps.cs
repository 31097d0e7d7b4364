using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using NodaTime;

namespace MeetingOrchestrator.Application.Readiness;

/// <summary>What is known of a delegation, for the next step to follow from.</summary>
/// <param name="Phase">Where the meeting stands.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Messages">The latest message of each kind to each of its people.</param>
/// <param name="Invited">How far the invitation got.</param>
/// <param name="Reply">The reply that counts for the delegation.</param>
/// <param name="Delegation">Its composition as named.</param>
/// <param name="ConnectionTest">The latest test.</param>
internal sealed record SeatFacts(
    MeetingPhase Phase,
    SeatKey Seat,
    ImmutableArray<Message> Messages,
    MessageProgress? Invited,
    ReceivedReply? Reply,
    Delegation? Delegation,
    ConnectionTest? ConnectionTest);

/// <summary>
/// Who has to act next, and since when: what holds the delegation up comes before what it owes. Nothing is owed that was not asked for. Pure.
/// </summary>
internal static class NextSteps
{
    private static readonly (NextActor, NextStep, Instant?) Nothing = (NextActor.Nobody, NextStep.None, null);

    public static (NextActor Next, NextStep Step, Instant? Since) Of(SeatFacts seat, BoardTimes times)
    {
        if (seat.Phase is not (MeetingPhase.Convened or MeetingPhase.Open or MeetingPhase.Suspended or MeetingPhase.Postponed))
        {
            return Nothing;
        }

        return Mend(seat, times) ?? Review(seat, times)
            ?? (seat.Phase == MeetingPhase.Postponed || seat.Reply?.Reply == Reply.Declined ? Nothing
                : Invite(seat, times) ?? Answer(seat, times) ?? Name(seat, times) ?? Test(seat, times) ?? Nothing);
    }

    private static (NextActor, NextStep, Instant?)? Mend(SeatFacts seat, BoardTimes times)
    {
        var broken = seat.Messages.Where(message => message.Progress is MessageProgress.Failed or MessageProgress.Undelivered or MessageProgress.Unknown).ToList();
        return broken.Count == 0 ? null : (NextActor.Office, NextStep.MendAddress, broken.Min(message => times.Settled(message)));
    }

    private static (NextActor, NextStep, Instant?)? Review(SeatFacts seat, BoardTimes times) =>
        seat.Delegation is { Status: DelegationStatus.Submitted } ? (NextActor.Office, NextStep.ReviewDelegation, times.Accredited(seat.Seat)) : null;

    private static (NextActor, NextStep, Instant?)? Invite(SeatFacts seat, BoardTimes times) => seat.Invited switch
    {
        null or MessageProgress.Withdrawn => (NextActor.Service, NextStep.Invite, times.Convened),
        MessageProgress.Due => (NextActor.Service, NextStep.Invite, seat.Messages
            .Where(message => message is { Progress: MessageProgress.Due, Kind: MessageKind.Invitation or MessageKind.Change })
            .Select(message => (Instant?)message.DueAt).Min()),
        _ => null,
    };

    private static (NextActor, NextStep, Instant?)? Answer(SeatFacts seat, BoardTimes times) => seat.Reply is null
        ? (NextActor.Delegation, NextStep.Reply, Asked(seat, times, MessageKind.Invitation, MessageKind.Change))
        : null;

    private static (NextActor, NextStep, Instant?)? Name(SeatFacts seat, BoardTimes times) => seat.Delegation switch
    {
        { Status: DelegationStatus.Rejected or DelegationStatus.ChangeRequested } =>
            (NextActor.Delegation, NextStep.NameDelegation, times.Accredited(seat.Seat)),
        null when Asked(seat, times, MessageKind.CompositionRequest) is { } since => (NextActor.Delegation, NextStep.NameDelegation, since),
        _ => null,
    };

    private static (NextActor, NextStep, Instant?)? Test(SeatFacts seat, BoardTimes times) => seat.ConnectionTest switch
    {
        { Result: ConnectionResult.Failed } failed => (NextActor.Delegation, NextStep.TestConnection, failed.At),
        null when Asked(seat, times, MessageKind.ConnectionTest) is { } since => (NextActor.Delegation, NextStep.TestConnection, since),
        _ => null,
    };

    // Since the first of the delegation's people was told.
    private static Instant? Asked(SeatFacts seat, BoardTimes times, params MessageKind[] kinds) => seat.Messages
        .Where(message => kinds.Contains(message.Kind) && message.Progress == MessageProgress.Issued)
        .Select(message => (Instant?)times.Settled(message)).Min();
}
