using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Domain.Meetings.Invitations;

namespace MeetingOrchestrator.Application.Messages;

/// <summary>Sends a finished MIME message.</summary>
public interface IMessageTransport
{
    /// <summary>The channel that this transport is.</summary>
    MessageChannel Channel { get; }

    /// <summary>
    /// Sends the message once. <paramref name="mayHaveBeenSent"/> is true from the second attempt on: the transport then looks first
    /// whether a message of this Message-ID exists.
    /// </summary>
    /// <exception cref="ProviderException">Ambiguous when it cannot be told whether the message went out.</exception>
    Task SendAsync(OutgoingMessage message, bool mayHaveBeenSent, CancellationToken cancellationToken);
}

/// <summary>A message ready to go.</summary>
/// <param name="InternetMessageId">Message-ID with its angle brackets (RFC 5322).</param>
/// <param name="Mime">The whole message.</param>
public sealed record OutgoingMessage(string InternetMessageId, ReadOnlyMemory<byte> Mime);
