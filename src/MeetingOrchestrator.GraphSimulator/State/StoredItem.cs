using System.Text.Json.Nodes;

namespace MeetingOrchestrator.GraphSimulator.State;

/// <summary>One resource of the mailbox. Removed ones stay, so that assertions and a repeated key still see them.</summary>
internal abstract class StoredItem
{
    /// <summary>The immutable id.</summary>
    public required string Id { get; init; }

    /// <summary>The Graph representation without what is computed per answer (ids, change key, etag, context, localized text).</summary>
    public required JsonObject Resource { get; init; }

    /// <summary>Counts changes; the change key is derived from it.</summary>
    public int Version { get; set; } = 1;

    /// <summary>Null while it exists, otherwise <c>deleted</c>, <c>cancelled</c>, or <c>notSaved</c> (sent without a copy).</summary>
    public string? Removed { get; set; }

    public JsonArray ExtendedProperties { get; init; } = [];

    /// <summary>Number of the mailbox's change that made the item, and of the last one that touched it; the delta tokens count them.</summary>
    public long CreatedChange { get; set; }

    public long Change { get; set; }
}

internal sealed class StoredMeeting : StoredItem
{
    public required string ExternalId { get; init; }

    public JsonArray Reports { get; init; } = [];
}

internal sealed class StoredEvent : StoredItem
{
    public string? TransactionId { get; init; }

    /// <summary>The body it was created with: a replay under the same transactionId is compared with it.</summary>
    public required JsonObject Request { get; init; }

    public string? CancelComment { get; set; }

    public JsonArray Replies { get; init; } = [];

    /// <summary>SEQUENCE of RFC 5545, 3.8.7.4: rises with every change that attendees must answer anew.</summary>
    public int Sequence { get; set; }
}

internal sealed class StoredMessage : StoredItem
{
    /// <summary>What its id was derived from; several messages may share it.</summary>
    public required string Key { get; init; }

    public required string Folder { get; set; }

    /// <summary>The MIME source as base64; null for a message that was made from JSON.</summary>
    public string? Mime { get; init; }
}

/// <summary>One iMIP message that Exchange would have sent to attendees.</summary>
internal sealed class StoredMeetingMessage : StoredItem;

/// <summary>A subscription; <c>Removed</c> is <c>deleted</c>, <c>expired</c>, or <c>subscriptionRemoved</c> once it is gone.</summary>
internal sealed class StoredSubscription : StoredItem
{
    /// <summary>[D] Whether notifications name immutable ids: decided by the Prefer header of the creating request.</summary>
    public bool ImmutableIds { get; init; }
}
