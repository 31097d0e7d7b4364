using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;

namespace MeetingOrchestrator.Domain.Meetings.Agenda;

/// <summary>Who may be present while an item is considered, and see what belongs to it.</summary>
public static class ItemAudience
{
    /// <summary>
    /// Whether a seat may be present. Members always; organisations unless the item is closed; observers where it is open; a guest where it was
    /// invited for the item. A sub-item is no more open than the items that it is under, and a guest of an item is a guest of its sub-items.
    /// </summary>
    public static bool MayAttend(AgendaState agenda, ItemKey item, Seat seat)
    {
        ArgumentNullException.ThrowIfNull(agenda);
        ArgumentNullException.ThrowIfNull(seat);
        var line = agenda.Items.Where(other => item.IsWithin(other.Key)).ToList();
        return line.Any(other => other.Key == item) && seat.Kind switch
        {
            SeatKind.Member => true,
            SeatKind.Organisation => line.All(other => other.Access != ItemAccess.Closed),
            SeatKind.Observer => line.All(other => other.Access == ItemAccess.Open),
            SeatKind.Guest => line.Any(other => other.Guests.Contains(seat.Key)),
            _ => false,
        };
    }

    /// <summary>The seats that may be present, in Russian protocol order.</summary>
    public static IEnumerable<Seat> Of(AgendaState agenda, ItemKey item, Composition composition)
    {
        ArgumentNullException.ThrowIfNull(composition);
        return composition.Seats.Where(seat => MayAttend(agenda, item, seat)).OrderBy(seat => seat.OrderRu);
    }
}
