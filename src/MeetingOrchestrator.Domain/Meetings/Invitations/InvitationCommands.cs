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

    /// <summary>Records replies; those already known yield no events.</summary>
    public sealed record RecordReplies(ImmutableArray<ObservedReply> Replies) : MeetingCommand;
}
