using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;

namespace MeetingOrchestrator.Application.Messages;

/// <summary>Delivers messages.</summary>
internal sealed class MessageEffects(IMessageTransport transport) : IEffectHandler
{
    public bool Handles(Effect effect) => effect is Effect.SendMessage;

    public async Task<Delivered> DeliverAsync(Effect effect, Delivery delivery, CancellationToken cancellationToken)
    {
        var send = (Effect.SendMessage)effect;
        await transport.SendAsync(new OutgoingMessage(send.InternetMessageId, send.Mime), delivery.MayHaveBeenDone, cancellationToken);
        return new Delivered(EffectEnd.Done, new MeetingCommand.RecordMessageIssued(send.Message, transport.Channel)
        {
            Id = delivery.Report,
            At = delivery.Now,
            By = Actor.Service,
        });
    }

    public MeetingCommand? ReportExpired(Effect effect, Delivery delivery) =>
        new MeetingCommand.RecordMessageExpired(((Effect.SendMessage)effect).Message)
        {
            Id = delivery.Report,
            At = delivery.Now,
            By = Actor.Service,
        };

    public MeetingCommand? ReportUnknown(Effect effect, Delivery delivery) =>
        new MeetingCommand.RecordMessageUnknown(((Effect.SendMessage)effect).Message, transport.Channel)
        {
            Id = delivery.Report,
            At = delivery.Now,
            By = Actor.Service,
        };
}
