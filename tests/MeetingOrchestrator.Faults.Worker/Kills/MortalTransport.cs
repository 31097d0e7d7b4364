using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Faults.Worker.Host;

namespace MeetingOrchestrator.Faults.Worker.Kills;

/// <summary>The way of messages, with a place to die after each was sent.</summary>
internal sealed class MortalTransport(IMessageTransport inner, Executioner executioner) : IMessageTransport
{
    public MessageChannel Channel => inner.Channel;

    public async Task SendAsync(OutgoingMessage message, bool mayHaveBeenSent, CancellationToken cancellationToken)
    {
        await inner.SendAsync(message, mayHaveBeenSent, cancellationToken);
        await executioner.PassAsync(KillPoint.AfterCall);
    }
}
