using NodaTime;

namespace MeetingOrchestrator.Application.Mailbox;

/// <summary>How far the watch of the mailbox got.</summary>
public sealed record WatchState
{
    /// <summary>Before the first round.</summary>
    public static WatchState Initial { get; } = new();

    /// <summary>The provider's id of the subscription; null where there is none.</summary>
    public string? SubscriptionId { get; init; }

    /// <summary>Our secret in its notifications. Set before the subscription is asked for: the first notification may outrun the answer.</summary>
    public string? ClientState { get; init; }

    /// <summary>When the subscription is to be renewed: half-way through its life.</summary>
    public Instant? RenewAt { get; init; }

    /// <summary>When the subscription ends unless it is renewed.</summary>
    public Instant? ExpiresAt { get; init; }

    /// <summary>From where to read changes of the calendar; null before the first reading.</summary>
    public string? DeltaLink { get; init; }

    /// <summary>End of the window of time that the link was given for.</summary>
    public Instant? WindowEnd { get; init; }

    /// <summary>Up to when reports of non-delivery were read; null before the first reading.</summary>
    public Instant? BouncesReadUpTo { get; init; }
}

/// <summary>Keeps the state of the watch across restarts. There is one organizer mailbox, so there is one state.</summary>
public interface IWatchStates
{
    /// <summary>The state; <see cref="WatchState.Initial"/> before the first was saved.</summary>
    Task<WatchState> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Replaces the state.</summary>
    Task SaveAsync(WatchState state, CancellationToken cancellationToken);
}
