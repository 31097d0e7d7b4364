using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

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

    /// <summary>Only a message that failed, came back, or whose fate is unknown is sent again.</summary>
    public sealed record NotToResend(MessageKey Message, MessageProgress Progress)
        : InvitationRefusal("message.not-to-resend", Message, Progress);

    /// <summary>The message was sent again already; what became of that one counts.</summary>
    public sealed record AlreadyResent(MessageKey Message, MessageKey Next) : InvitationRefusal("message.already-resent", Message, Next);

    /// <summary>Another message told the person meanwhile.</summary>
    public sealed record Overtaken(MessageKey Message, MessageKey By) : InvitationRefusal("message.overtaken", Message, By);

    /// <summary>The delegation owes nothing of which it could be reminded.</summary>
    public sealed record NothingOwed(SeatKey Seat) : InvitationRefusal("reminder.nothing-owed", Seat);

    /// <summary>The delegation was reminded less than an hour ago.</summary>
    public sealed record RemindedRecently(SeatKey Seat, Instant From) : InvitationRefusal("reminder.too-soon", Seat, From);

    /// <summary>None of these people was invited.</summary>
    public sealed record UnknownPerson(ImmutableArray<PersonKey> People) : InvitationRefusal("reply.unknown-person", People);
}
