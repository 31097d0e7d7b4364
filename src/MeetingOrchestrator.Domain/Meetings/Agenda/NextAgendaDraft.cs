using System.Collections.Immutable;
using System.Globalization;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Agenda;

/// <summary>The titles of the items that every agenda has. Words are not the domain's: whoever asks brings them.</summary>
/// <param name="Opening">The opening.</param>
/// <param name="Adoption">The adoption of the agenda.</param>
/// <param name="Review">The review of earlier decisions.</param>
/// <param name="ReviewOf">The review of one decision, by its number.</param>
/// <param name="Reconsideration">The reconsideration of one decision, by its number.</param>
/// <param name="NextMeeting">Date and place of the next meeting.</param>
/// <param name="OtherBusiness">Other business.</param>
public sealed record AgendaTitles(
    BilingualText Opening,
    BilingualText Adoption,
    BilingualText Review,
    Func<string, BilingualText> ReviewOf,
    Func<string, BilingualText> Reconsideration,
    BilingualText NextMeeting,
    BilingualText OtherBusiness);

/// <summary>Draws up a draft agenda of what earlier meetings left, for the office to go on from.</summary>
public static class NextAgendaDraft
{
    private static readonly Duration Short = Duration.FromMinutes(5);
    private static readonly Duration Usual = Duration.FromMinutes(10);
    private static readonly Duration Ceremony = Duration.FromMinutes(15);

    /// <summary>
    /// Opening, adoption of the agenda, items carried over, review of decisions with obligations due (a sub-item a decision, reported on by those
    /// obliged), reconsiderations, date of the next meeting, other business. Items carried over keep length, rapporteurs and access, not their guests;
    /// the others get 5 to 15 minutes.
    /// </summary>
    public static ImmutableArray<AgendaItem> Items(NextAgenda left, AgendaTitles titles)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(titles);
        var items = new List<AgendaItem>();
        Add(items, titles.Opening, ItemPurpose.Opening, Ceremony);
        Add(items, titles.Adoption, ItemPurpose.AgendaAdoption, Short);
        foreach (var carried in left.Carried)
        {
            var key = Next(items);
            items.AddRange(carried.Items.Select(item => item with
            {
                // Sub-items stay in their order and their depth, under the new number.
                Key = ItemKey.Parse(key.Value + item.Key.Value[carried.Origin.Item.Value.Length..]),
                Guests = [],
                Reconsiders = null,
                Origin = carried.Origin with { Item = item.Key },
            }));
        }

        Review(items, left, titles);
        foreach (var open in left.Reconsiderations)
        {
            Add(items, titles.Reconsideration(open.Decision), ItemPurpose.Decision, Usual, item => item with { Origin = new(open.Meeting, open.Item) });
        }

        Add(items, titles.NextMeeting, ItemPurpose.NextMeeting, Short);
        Add(items, titles.OtherBusiness, ItemPurpose.OtherBusiness, Usual);
        return [.. items];
    }

    private static void Review(List<AgendaItem> items, NextAgenda left, AgendaTitles titles)
    {
        if (left.Due.IsEmpty)
        {
            return;
        }

        var review = Next(items);
        items.Add(new(review, titles.Review, ItemPurpose.Review, null, Short));
        items.AddRange(left.Due.GroupBy(due => due.Decision).Select((decision, index) =>
        {
            var seats = decision.SelectMany(due => due.Obligation.Adopted.Seats).Distinct().ToImmutableArray();
            var key = string.Create(CultureInfo.InvariantCulture, $"{review}.{index + 1}");
            return new AgendaItem(
                ItemKey.Parse(key), titles.ReviewOf(decision.Key), ItemPurpose.Review, seats.IsEmpty ? null : seats[0], Usual)
            {
                CoRapporteurs = seats.IsEmpty ? [] : seats[1..],
            };
        }));
    }

    private static void Add(
        List<AgendaItem> items, BilingualText title, ItemPurpose purpose, Duration length, Func<AgendaItem, AgendaItem>? with = null)
    {
        var item = new AgendaItem(Next(items), title, purpose, null, length);
        items.Add(with is null ? item : with(item));
    }

    private static ItemKey Next(List<AgendaItem> items) => ItemKey.Parse(
        (items.Count(item => item.Key.Parent is null) + 1).ToString(CultureInfo.InvariantCulture));
}
