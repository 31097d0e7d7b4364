using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Invitations;

/// <summary>Keeps what became of messages, and leaves what people answer and what is sent again to their own deciders.</summary>
internal static class InvitationDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        RecordMessageIssued issued =>
            Settle(issued.Message, state, MessageProgress.Issued, new MessageIssued(issued.Message, issued.Channel)),
        RecordMessageUnknown unknown =>
            Settle(unknown.Message, state, MessageProgress.Unknown, new MessageUnknown(unknown.Message, unknown.Channel)),
        RecordMessageExpired expired => Settle(expired.Message, state, MessageProgress.Expired, new MessageExpired(expired.Message)),
        RecordMessageFailed failed => Settle(failed.Message, state, MessageProgress.Failed, new MessageFailed(failed.Message, failed.Code)),
        RecordMessageUndelivered undelivered =>
            Settle(undelivered.Message, state, MessageProgress.Undelivered, new MessageUndelivered(undelivered.Message)),
        RecordReplies or RecordInvitationOpened or ReplyToInvitation => ReplyDecider.Decide(command, state),
        ResendMessage resend => ResendDecider.Decide(resend, state),
        RemindSeat remind => RemindDecider.Decide(remind, state),
        _ => throw new UnreachableException(),
    };

    public static InvitationState Evolve(InvitationState state, Recorded<MeetingEvent> recorded) => recorded.Event switch
    {
        MeetingRescheduled rescheduled => state with { Change = rescheduled.Change },
        MessageDue due => state with
        {
            Messages = state.Messages.SetItem(
                due.Message,
                new(due.Message, due.Kind, due.Recipient, due.Seat, due.Language, MessageProgress.Due, null) { Change = state.Change, DueAt = recorded.At }),
        },
        MessageIssued issued => state.With(issued.Message, MessageProgress.Issued, issued.Channel),
        MessageUnknown unknown => state.With(unknown.Message, MessageProgress.Unknown, unknown.Channel),
        MessageExpired expired => state.With(expired.Message, MessageProgress.Expired, null),
        MessageFailed failed => state.With(failed.Message, MessageProgress.Failed, null),
        MessageUndelivered undelivered => state.With(
            undelivered.Message, MessageProgress.Undelivered, state.Messages.GetValueOrDefault(undelivered.Message)?.Channel),
        MessageWithdrawn withdrawn => state.With(withdrawn.Message, MessageProgress.Withdrawn, null),
        InvitationOpened opened => state with { Opened = state.Opened.Add(opened.Person) },
        ReplyReceived received => ReplyDecider.Evolve(state, received),
        _ => state,
    };

    private static Verdict<MeetingEvent> Settle(MessageKey key, MeetingState state, MessageProgress next, MeetingEvent @event) =>
        !state.Invitations.Messages.TryGetValue(key, out var message) ? new InvitationRefusal.UnknownMessage(key)
        : message.Progress == next ? Verdict<MeetingEvent>.Accept()
        : MayBecome(message.Progress, next) ? Verdict<MeetingEvent>.Accept(@event)
        : new InvitationRefusal.AlreadySettled(key, message.Progress);

    // That a message of unknown fate did go out, and that one which went out came back, is found out later; nothing else is ever taken back.
    private static bool MayBecome(MessageProgress now, MessageProgress next) => now switch
    {
        MessageProgress.Due => next != MessageProgress.Undelivered,
        MessageProgress.Unknown => next is MessageProgress.Issued or MessageProgress.Undelivered,
        MessageProgress.Issued => next == MessageProgress.Undelivered,
        _ => false,
    };

    private static InvitationState With(this InvitationState state, MessageKey key, MessageProgress progress, MessageChannel? channel) =>
        state.Messages.TryGetValue(key, out var message)
            ? state with { Messages = state.Messages.SetItem(key, message with { Progress = progress, Channel = channel }) }
            : state;
}
