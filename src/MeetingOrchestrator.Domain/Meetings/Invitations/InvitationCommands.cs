using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Invitations;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingCommand
{
    /// <summary>Records that a message was handed over.</summary>
    public sealed record RecordMessageIssued(MessageKey Message, MessageChannel Channel) : MeetingCommand;

    /// <summary>Records that it cannot be told whether a message went out.</summary>
    public sealed record RecordMessageUnknown(MessageKey Message, MessageChannel Channel) : MeetingCommand;

    /// <summary>Records that a message was given up because its time had passed.</summary>
    public sealed record RecordMessageExpired(MessageKey Message) : MeetingCommand;

    /// <summary>Records that a message will not go out: it could not be composed, or the transport refused it for good.</summary>
    /// <param name="Message">The message.</param>
    /// <param name="Code">A stable code of why, without address or name.</param>
    public sealed record RecordMessageFailed(MessageKey Message, string Code) : MeetingCommand;

    /// <summary>Records that a message came back.</summary>
    public sealed record RecordMessageUndelivered(MessageKey Message) : MeetingCommand;

    /// <summary>Sends a message again that failed, came back, or whose fate is unknown: a new message of the same kind to the same person.</summary>
    public sealed record ResendMessage(MessageKey Message) : MeetingCommand;

    /// <summary>Reminds a delegation of what it still owes: the reply, or its composition.</summary>
    public sealed record RemindSeat(SeatKey Seat) : MeetingCommand;

    /// <summary>Records that somebody opened their personal page for the first time.</summary>
    public sealed record RecordInvitationOpened(PersonKey Person) : MeetingCommand;

    /// <summary>A reply by the personal page.</summary>
    public sealed record ReplyToInvitation(PersonKey Person, Reply Reply) : MeetingCommand;

    /// <summary>Records replies; those already known yield no events.</summary>
    public sealed record RecordReplies(ImmutableArray<ObservedReply> Replies) : MeetingCommand;
}
