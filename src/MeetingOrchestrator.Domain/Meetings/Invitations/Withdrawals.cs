using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Invitations;

/// <summary>Takes back what has not gone out yet.</summary>
internal static class Withdrawals
{
    /// <summary>Everything that waits and speaks of the time of the meeting. What the office said of a delegation holds at any time.</summary>
    public static IEnumerable<MessageWithdrawn> Of(MeetingState state) =>
        OfAll(state).Where(withdrawn => state.Invitations.Messages[withdrawn.Message].Kind != MessageKind.DelegationReviewed);

    /// <summary>Everything that waits.</summary>
    public static IEnumerable<MessageWithdrawn> OfAll(MeetingState state) =>
        from message in state.Invitations.Messages.Values
        where message.Progress == MessageProgress.Due
        select new MessageWithdrawn(message.Key);
}
