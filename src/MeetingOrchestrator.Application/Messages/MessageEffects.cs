using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using NodaTime;

namespace MeetingOrchestrator.Application.Messages;

/// <summary>Delivers messages.</summary>
internal sealed class MessageEffects(IMessageTransport transport, IMeetings meetings) : IEffectHandler
{
    /// <summary>A call that is begun is over by then, one way or the other; the transports' own time-outs are shorter.</summary>
    private static readonly Duration LongestCall = Duration.FromSeconds(45);

    public bool Handles(Effect effect) => effect is Effect.SendMessage or Effect.ReportMessageFailed;

    public async Task<Delivered> DeliverAsync(Effect effect, Delivery delivery, CancellationToken cancellationToken) => effect switch
    {
        Effect.SendMessage x => await SendAsync(x, delivery, cancellationToken),
        Effect.ReportMessageFailed x => new Delivered(EffectEnd.Parked, Failed(x.Message, x.Code, delivery), x.Code),
        _ => throw new ArgumentOutOfRangeException(nameof(effect), effect.Kind, "Not an effect of messages."),
    };

    public MeetingCommand? ReportExpired(Effect effect, Delivery delivery) =>
        new MeetingCommand.RecordMessageExpired(MessageOf(effect))
        {
            Id = delivery.Report,
            At = delivery.Now,
            By = Actor.Service,
        };

    public MeetingCommand? ReportUnknown(Effect effect, Delivery delivery) =>
        new MeetingCommand.RecordMessageUnknown(MessageOf(effect), transport.Channel)
        {
            Id = delivery.Report,
            At = delivery.Now,
            By = Actor.Service,
        };

    public MeetingCommand? ReportParked(Effect effect, Delivery delivery, string code) => Failed(MessageOf(effect), code, delivery);

    private async Task<Delivered> SendAsync(Effect.SendMessage send, Delivery delivery, CancellationToken cancellationToken)
    {
        // Overtaken while it waited: a letter that names a time which holds no longer must not go out.
        var state = await meetings.StateAsync(delivery.Meeting, cancellationToken);
        if (state.Invitations.Messages.TryGetValue(send.Message, out var message) && message.Progress == MessageProgress.Withdrawn)
        {
            return new Delivered(EffectEnd.Done, Note: "withdrawn");
        }

        var outgoing = new OutgoingMessage(send.InternetMessageId, send.Mime) { GiveUpAt = delivery.Until - LongestCall };
        await transport.SendAsync(outgoing, delivery.MayHaveBeenDone, cancellationToken);
        return new Delivered(EffectEnd.Done, new MeetingCommand.RecordMessageIssued(send.Message, transport.Channel)
        {
            Id = delivery.Report,
            At = delivery.Now,
            By = Actor.Service,
        });
    }

    private static MessageKey MessageOf(Effect effect) => effect switch
    {
        Effect.SendMessage x => x.Message,
        Effect.ReportMessageFailed x => x.Message,
        _ => throw new ArgumentOutOfRangeException(nameof(effect), effect.Kind, "Not an effect of messages."),
    };

    private static MeetingCommand.RecordMessageFailed Failed(MessageKey message, string code, Delivery delivery) => new(message, code)
    {
        Id = delivery.Report,
        At = delivery.Now,
        By = Actor.Service,
    };
}
