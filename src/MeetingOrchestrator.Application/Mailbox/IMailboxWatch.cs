namespace MeetingOrchestrator.Application.Mailbox;

/// <summary>
/// Keeps an eye on the organizer's mailbox: replies given in calendars, and messages that came back. Notifications are hints; this is what
/// acts on them, and what finds the same without them.
/// </summary>
public interface IMailboxWatch
{
    /// <summary>
    /// One round: makes or renews the subscription where the service has a public address, reads what changed in the calendar since the last
    /// round and what came back. Repeating it is harmless. A failure of the provider is logged and left to the next round.
    /// </summary>
    Task RunAsync(CancellationToken cancellationToken);
}

/// <summary>Takes notifications in.</summary>
public interface INotificationInbox
{
    /// <summary>Stores what is genuine and asks for a round of <see cref="IMailboxWatch"/>. What is forged or foreign is dropped and logged.</summary>
    /// <returns>False when the bytes are no notification at all.</returns>
    /// <exception cref="IOException">The store could not be written: the caller must not say that it has them.</exception>
    Task<bool> AcceptAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken);
}
