using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Agenda;

/// <summary>Whether a draft agenda holds together, by itself and with what the meeting has done already.</summary>
internal static class AgendaDraft
{
    public const int MaximumItems = 200;
    public const int MaximumTitle = 2_000;

    private static readonly Duration LongestItem = Duration.FromDays(1);

    public static Refusal? Fault(ImmutableArray<AgendaItem> items, MeetingState state) =>
        Form(items, state.Lifecycle.Composition)
        ?? (items.Select(item => item.Key).ToHashSet() is var keys
            && InUse(state).FirstOrDefault(item => !keys.Contains(item)) is { Value: not null } missing
            ? new AgendaRefusal.ItemInUse(missing)
            : null);

    /// <summary>Whether the items are a tree of items that are each in order.</summary>
    /// <param name="items">The items.</param>
    /// <param name="composition">Null before the meeting is convened: it is not known then, and any seat may stand.</param>
    public static Refusal? Form(ImmutableArray<AgendaItem> items, Composition? composition)
    {
        if (items.Length > MaximumItems)
        {
            return new AgendaRefusal.TooManyItems(MaximumItems);
        }

        var keys = new HashSet<ItemKey>();
        AgendaItem? previous = null;
        foreach (var item in items)
        {
            var repeated = !keys.Add(item.Key);
            if ((Place(item, previous, keys, repeated) ?? Item(item) ?? Seats(item, composition)) is { } fault)
            {
                return fault;
            }

            previous = item;
        }

        return items.Any(item => item.Purpose == ItemPurpose.AgendaAdoption) ? null : new AgendaRefusal.NoAdoptionItem();
    }

    private static AgendaRefusal? Place(AgendaItem item, AgendaItem? previous, HashSet<ItemKey> keys, bool repeated) =>
        repeated ? new AgendaRefusal.RepeatedItem(item.Key)
        : item.Key.Parent is not { } parent ? null
        : !keys.Contains(parent) ? new AgendaRefusal.ParentMissing(item.Key, parent)
        : previous!.Key.IsWithin(parent) ? null
        : new AgendaRefusal.SubItemApart(item.Key, parent);

    private static AgendaRefusal? Item(AgendaItem item) =>
        item.Title.Ru.Length > MaximumTitle || item.Title.En.Length > MaximumTitle ? new AgendaRefusal.TitleTooLong(item.Key, MaximumTitle)
        : item.Length < Duration.Zero || item.Length > LongestItem ? new AgendaRefusal.LengthOutOfBounds(item.Key)
        : !Enum.IsDefined(item.Purpose) ? new AgendaRefusal.UnknownKind(item.Key, (int)item.Purpose)
        : !Enum.IsDefined(item.Access) ? new AgendaRefusal.UnknownKind(item.Key, (int)item.Access)
        : null;

    private static AgendaRefusal? Seats(AgendaItem item, Composition? composition)
    {
        ImmutableArray<SeatKey> reporting = [.. item.Rapporteur is { } first ? [first] : Array.Empty<SeatKey>(), .. item.CoRapporteurs];
        return Repeated(reporting) is { } twice ? new AgendaRefusal.SeatRepeated(item.Key, twice)
            : Repeated(item.Guests) is { } again ? new AgendaRefusal.SeatRepeated(item.Key, again)
            : composition is null ? null
            : First(reporting, seat => composition.Find(seat) is null) is { } unknown ? new AgendaRefusal.UnknownRapporteur(item.Key, unknown)
            : First(item.Guests, seat => composition.Find(seat)?.Kind != SeatKind.Guest) is { } other ? new AgendaRefusal.NotAGuest(item.Key, other)
            : null;
    }

    private static SeatKey? Repeated(ImmutableArray<SeatKey> seats) => First(seats, seat => seats.Count(other => other == seat) > 1);

    private static SeatKey? First(ImmutableArray<SeatKey> seats, Func<SeatKey, bool> holds) =>
        seats.Where(holds).Select(seat => (SeatKey?)seat).FirstOrDefault();

    private static IEnumerable<ItemKey> InUse(MeetingState state) =>
    [
        .. state.Agenda.Around,
        .. state.Agenda.Open is { } open ? [open] : Array.Empty<ItemKey>(),
        .. state.Agenda.Closed,
        .. state.Floor.Speeches.Select(speech => speech.Item),
        .. state.Voting.Votes.Values.Select(vote => vote.Item),
        .. state.Decisions.All.Select(decision => decision.Draft.Item),
    ];
}
