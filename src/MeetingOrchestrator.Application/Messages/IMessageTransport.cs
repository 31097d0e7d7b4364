using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using NodaTime;

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
public sealed record OutgoingMessage(string InternetMessageId, ReadOnlyMemory<byte> Mime)
{
    /// <summary>
    /// From when on it must not be handed over any more, since somebody else may be sending it by then: a process that was stopped for a
    /// while and goes on must not send what another took over meanwhile. The transport looks at the clock last thing before each step that
    /// sends, and throws <see cref="ProviderFailure.TryAgain"/>. Null: never.
    /// </summary>
    public Instant? GiveUpAt { get; init; }
}
