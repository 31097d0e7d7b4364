using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingEvent
{
    /// <summary>A message to one person is due.</summary>
    /// <param name="Message">The message's key.</param>
    /// <param name="Kind">What it is.</param>
    /// <param name="Recipient">To whom.</param>
    /// <param name="Seat">For which seat.</param>
    /// <param name="Language">In which language.</param>
    public sealed record MessageDue(
        MessageKey Message, MessageKind Kind, PersonReference Recipient, SeatKey Seat, Language Language) : MeetingEvent;

    /// <summary>The message was handed over for delivery.</summary>
    public sealed record MessageIssued(MessageKey Message, MessageChannel Channel) : MeetingEvent;

    /// <summary>Whether the message went out cannot be told; a person must look.</summary>
    public sealed record MessageUnknown(MessageKey Message, MessageChannel Channel) : MeetingEvent;

    /// <summary>The message's time had passed before it could be sent; it was not sent.</summary>
    public sealed record MessageExpired(MessageKey Message) : MeetingEvent;

    /// <summary>The message will not go out: it could not be composed, or the transport refused it for good. A person must look.</summary>
    public sealed record MessageFailed(MessageKey Message, string Code) : MeetingEvent;

    /// <summary>The message came back; the address is wrong or does not take mail.</summary>
    public sealed record MessageUndelivered(MessageKey Message) : MeetingEvent;

    /// <summary>The message was overtaken before it went out: it must not go out any more.</summary>
    public sealed record MessageWithdrawn(MessageKey Message) : MeetingEvent;

    /// <summary>Somebody opened their personal page for the first time.</summary>
    public sealed record InvitationOpened(PersonKey Person, SeatKey Seat) : MeetingEvent;

    /// <summary>Somebody invited replied. Of several replies the latest one counts; all are kept.</summary>
    /// <param name="Person">Who.</param>
    /// <param name="Seat">For which seat.</param>
    /// <param name="Reply">What.</param>
    /// <param name="Channel">By which channel.</param>
    /// <param name="RepliedAt">When, as the channel tells.</param>
    public sealed record ReplyReceived(
        PersonKey Person, SeatKey Seat, Reply Reply, ReplyChannel Channel, Instant RepliedAt) : MeetingEvent;
}
