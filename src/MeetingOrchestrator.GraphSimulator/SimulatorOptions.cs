using MeetingOrchestrator.GraphSimulator.Access;

namespace MeetingOrchestrator.GraphSimulator;

/// <summary>What one simulated tenant with one mailbox is made of. Everything is validated when the simulator starts.</summary>
public sealed record SimulatorOptions
{
    /// <summary>Every application permission that the modelled operations can need.</summary>
    public static readonly IReadOnlyCollection<string> EveryPermission =
        ["OnlineMeetings.ReadWrite.All", "OnlineMeetingArtifact.Read.All", "Calendars.ReadWrite", "Mail.ReadWrite", "Mail.Send"];

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

    /// <summary>
    /// True forgets every key by which a repeated request is known: externalId of createOrGet, transactionId of an event, and the search for a
    /// message by its Message-ID. A test of exactly-once behaviour must fail against it. Default false.
    /// </summary>
    public bool ForgetIdempotency { get; init; }

    /// <summary>Decides orders that mean nothing, such as that of a batch's answers. Default 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Trouble at random from the start; null, the default, is none. The control API can set it later.</summary>
    public RandomFaultOptions? RandomFaults { get; init; }

    /// <summary>Limits in force. They are on by default.</summary>
    public SimulatorLimits Limits { get; init; } = new();

    /// <summary>Which national cloud is played. Default: the production cloud.</summary>
    public SimulatorProfile Profile { get; init; }

    /// <summary>Application permissions with consent. Default: <see cref="EveryPermission"/>.</summary>
    public IReadOnlyCollection<string> Permissions { get; init; } = EveryPermission;

    /// <summary>Whether a Teams application access policy covers the organizer. Default true.</summary>
    public bool TeamsPolicy { get; init; } = true;

    /// <summary>Whether Exchange's RBAC for Applications lets the application into the mailbox. Default true.</summary>
    public bool ExchangeScope { get; init; } = true;

    /// <summary>How long a notification URL may take to answer the handshake. Default 10 seconds, the documented bound.</summary>
    public TimeSpan HandshakeTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// True serves a page of the mail and the calendar to a browser on this machine that comes by <see cref="Simulator.PageUrl"/>.
    /// Default false.
    /// </summary>
    public bool Page { get; init; }

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
        if (HandshakeTimeout <= TimeSpan.Zero)
            throw new ArgumentException($"HandshakeTimeout {HandshakeTimeout} must be longer than nothing.");
        if (Permissions.FirstOrDefault(name => !AccessRules.Known.Contains(name)) is { } unknown)
            throw new ArgumentException($"Permissions names '{unknown}', which is none of {string.Join(", ", AccessRules.Known)}.");
        if (!Enum.IsDefined(Profile))
            throw new ArgumentException($"Profile {Profile} is unknown; it must be Prod, Fairfax or Mooncake.");
        Limits.Validate();
        RandomFaults?.Read();
    }
}
