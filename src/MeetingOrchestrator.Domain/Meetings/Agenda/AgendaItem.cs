using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Agenda;

/// <summary>What an agenda item is for.</summary>
public enum ItemPurpose
{
    /// <summary>Opening and welcome.</summary>
    Opening,

    /// <summary>Adoption of the agenda.</summary>
    AgendaAdoption,

    /// <summary>Exchange of information by all delegations.</summary>
    Exchange,

    /// <summary>Reports, one delegation each.</summary>
    Report,

    /// <summary>Decisions.</summary>
    Decision,

    /// <summary>Other business.</summary>
    OtherBusiness,

    /// <summary>Review of what earlier decisions obliged somebody to do.</summary>
    Review,

    /// <summary>Date and place of the next meeting.</summary>
    NextMeeting,
}

/// <summary>Who may be present while an item is considered.</summary>
public enum ItemAccess
{
    /// <summary>Members, organisations and observers.</summary>
    Open,

    /// <summary>Members and organisations.</summary>
    Restricted,

    /// <summary>Members alone (закрытое заседание).</summary>
    Closed,
}

/// <summary>The item of an earlier meeting that an item goes on from.</summary>
public sealed record ItemOrigin(MeetingId Meeting, ItemKey Item);

/// <summary>An agenda item, or a sub-item when its key has a parent ("4.2").</summary>
/// <param name="Key">Its key.</param>
/// <param name="Title">Its title; in Russian it begins «О …».</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Rapporteur">The seat that reports; null where nobody does.</param>
/// <param name="Length">Time planned.</param>
public sealed record AgendaItem(ItemKey Key, BilingualText Title, ItemPurpose Purpose, SeatKey? Rapporteur, Duration Length)
{
    /// <summary>The seats that report beside the rapporteur (содокладчики), in the order in which they do.</summary>
    public ImmutableArray<SeatKey> CoRapporteurs { get; init; } = [];

    /// <summary>Who may be present.</summary>
    public ItemAccess Access { get; init; }

    /// <summary>Guests invited for the item; a guest is present at no other, whatever its access.</summary>
    public ImmutableArray<SeatKey> Guests { get; init; } = [];

    /// <summary>The item of an earlier meeting that this one goes on from; null for a new item.</summary>
    public ItemOrigin? Origin { get; init; }

    /// <summary>The decision that is considered anew under the item; null for any other item.</summary>
    public DecisionKey? Reconsiders { get; init; }

    // Immutable arrays compare by reference: the same draft sent twice would look like a change.
    /// <inheritdoc/>
    public bool Equals(AgendaItem? other) =>
        other is not null && Key == other.Key && Title == other.Title && Purpose == other.Purpose && Rapporteur == other.Rapporteur
        && Length == other.Length && Access == other.Access && Origin == other.Origin && Reconsiders == other.Reconsiders
        && CoRapporteurs.Same(other.CoRapporteurs) && Guests.Same(other.Guests);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Title, Purpose, Rapporteur, Length, Access);
}
