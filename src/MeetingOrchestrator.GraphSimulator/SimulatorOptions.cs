namespace MeetingOrchestrator.GraphSimulator;

/// <summary>What one simulated tenant with one mailbox is made of. Everything is validated when the simulator starts.</summary>
public sealed record SimulatorOptions
{
    /// <summary>The only access token that is accepted, on <c>/v1.0</c> and on the control API alike. Must not be empty.</summary>
    public required string Bearer { get; init; }

    /// <summary>Object id of the one mailbox user; every other user answers 404.</summary>
    public required string Organizer { get; init; }

    /// <summary>The mailbox's address, shown as organizer of events and as sender of mail.</summary>
    public string OrganizerAddress { get; init; } = "secretariat@council.example";

    /// <summary>TCP port on 127.0.0.1; 0, the default, lets the system choose a free one.</summary>
    public int Port { get; init; }

    /// <summary>Clock of every date the simulator writes (always UTC). A <see cref="SettableClock"/> can be set over the control API.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>JSON lines file to which every answered request is appended; null, the default, keeps the journal in memory only.</summary>
    public string? JournalPath { get; init; }

    /// <summary>Append log from which a restarted simulator finds its meetings, events and mail again; null, the default, is memory only.</summary>
    public string? StatePath { get; init; }

    /// <summary>
    /// Status of <c>ErrorDuplicateTransactionId</c>: 400 (the default) or 409. Both have been reported, so a client must know both.
    /// </summary>
    public int DuplicateTransactionStatus { get; init; } = 400;

    internal void Validate()
    {
        if (string.IsNullOrWhiteSpace(Bearer))
            throw new ArgumentException("Bearer is empty; it must be a non-blank token.");
        if (string.IsNullOrWhiteSpace(Organizer))
            throw new ArgumentException("Organizer is empty; it must be the object id of the mailbox user.");
        if (!OrganizerAddress.Contains('@'))
            throw new ArgumentException($"OrganizerAddress '{OrganizerAddress}' is not an address; it must contain '@'.");
        if (Port is < 0 or > 65535)
            throw new ArgumentException($"Port {Port} is out of range; it must be between 0 and 65535.");
        if (DuplicateTransactionStatus is not (400 or 409))
            throw new ArgumentException($"DuplicateTransactionStatus {DuplicateTransactionStatus} must be 400 or 409.");
    }
}
