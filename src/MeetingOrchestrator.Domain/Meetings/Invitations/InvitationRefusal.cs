using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Invitations;

/// <summary>Why a report about messages or replies does not fit the record.</summary>
public abstract record InvitationRefusal : Refusal
{
    private InvitationRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>No such message was due.</summary>
    public sealed record UnknownMessage(MessageKey Message) : InvitationRefusal("message.unknown", Message);

    /// <summary>The message's fate is settled, otherwise than reported now.</summary>
    public sealed record AlreadySettled(MessageKey Message, MessageProgress Progress)
        : InvitationRefusal("message.already-settled", Message, Progress);

    /// <summary>None of these people was invited.</summary>
    public sealed record UnknownPerson(ImmutableArray<PersonKey> People) : InvitationRefusal("reply.unknown-person", People);
}
