using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Invitations;

/// <summary>How far a message got.</summary>
public enum MessageProgress
{
    /// <summary>Due, not yet handed over.</summary>
    Due,

    /// <summary>Handed over for delivery.</summary>
    Issued,

    /// <summary>Cannot be told.</summary>
    Unknown,

    /// <summary>Given up because its time had passed.</summary>
    Expired,

    /// <summary>Will not go out: not composed, or refused for good.</summary>
    Failed,

    /// <summary>Came back.</summary>
    Undelivered,

    /// <summary>Overtaken before it went out.</summary>
    Withdrawn,
}

/// <summary>A message to one person.</summary>
public sealed record Message(
    MessageKey Key,
    MessageKind Kind,
    PersonReference Recipient,
    SeatKey Seat,
    Language Language,
    MessageProgress Progress,
    MessageChannel? Channel)
{
    /// <summary>How often the meeting had been moved when the message fell due; the message tells of the time planned then.</summary>
    public int Change { get; init; }

    /// <summary>When it fell due.</summary>
    public Instant DueAt { get; init; }
}

/// <summary>A reply that was received.</summary>
public sealed record ReceivedReply(Reply Reply, ReplyChannel Channel, Instant At);

/// <summary>Messages sent and replies received.</summary>
public sealed record InvitationState
{
    /// <summary>Before anything happened.</summary>
    public static InvitationState Initial { get; } = new();

    /// <summary>How often the meeting was moved.</summary>
    public int Change { get; init; }

    /// <summary>All messages, by key.</summary>
    public ImmutableSortedDictionary<MessageKey, Message> Messages { get; init; } =
        ImmutableSortedDictionary.Create<MessageKey, Message>(Comparer<MessageKey>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value)));

    /// <summary>Who opened their personal page.</summary>
    public ImmutableHashSet<PersonKey> Opened { get; init; } = [];

    /// <summary>All replies of each person, oldest first; the latest counts.</summary>
    public ImmutableDictionary<PersonKey, ImmutableArray<ReceivedReply>> Replies { get; init; } =
        ImmutableDictionary<PersonKey, ImmutableArray<ReceivedReply>>.Empty;

    /// <summary>The reply that counts; null before the first.</summary>
    public ReceivedReply? LatestReply(PersonKey person) => Replies.TryGetValue(person, out var replies) ? replies[^1] : null;
}
