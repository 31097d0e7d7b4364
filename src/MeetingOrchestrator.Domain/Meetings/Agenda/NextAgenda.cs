using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Agenda;

/// <summary>An item that an earlier meeting left to a later one.</summary>
/// <param name="Origin">The item.</param>
/// <param name="Number">The number of that meeting.</param>
/// <param name="Items">The item and its unsettled sub-items, as they stood.</param>
/// <param name="Reason">Why it was postponed; null where the meeting ended before the item was settled.</param>
public sealed record CarriedItem(ItemOrigin Origin, int Number, ImmutableArray<AgendaItem> Items, BilingualText? Reason);

/// <summary>An obligation that is to be reported on.</summary>
/// <param name="Meeting">The meeting that adopted it.</param>
/// <param name="Decision">The number of the decision.</param>
/// <param name="Point">The number of the point; null where the decision has no points.</param>
/// <param name="Obligation">The obligation.</param>
public sealed record DueObligation(MeetingId Meeting, string Decision, int? Point, Obligation Obligation);

/// <summary>A decision whose reconsideration was resolved on and not ended.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Decision">The number of the decision, or its key where it was not adopted.</param>
/// <param name="Item">The item opened for it.</param>
public sealed record OpenReconsideration(MeetingId Meeting, string Decision, ItemKey Item);

/// <summary>What earlier meetings leave to the next: the matter of its draft agenda.</summary>
/// <param name="Carried">Items postponed or not reached, the earliest first.</param>
/// <param name="Due">Obligations due, by day.</param>
/// <param name="Reconsiderations">Reconsiderations that are not ended.</param>
public sealed record NextAgenda(
    ImmutableArray<CarriedItem> Carried, ImmutableArray<DueObligation> Due, ImmutableArray<OpenReconsideration> Reconsiderations)
{
    private static readonly ItemPurpose[] EachMeeting =
        [ItemPurpose.Opening, ItemPurpose.AgendaAdoption, ItemPurpose.Review, ItemPurpose.NextMeeting, ItemPurpose.OtherBusiness];

    /// <summary>Reads what is left.</summary>
    /// <param name="earlier">The states of the council's earlier meetings, the earliest first.</param>
    /// <param name="day">The day of the next meeting, in the host's zone: obligations due by then are due.</param>
    public static NextAgenda From(IReadOnlyList<MeetingState> earlier, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        var held = earlier.Where(state => state.Lifecycle.Plan is not null).ToList();
        var taken = held.SelectMany(state => state.Agenda.Items).Select(item => item.Origin).OfType<ItemOrigin>().ToHashSet();
        return new(
            [.. held.SelectMany(Left).Where(carried => !taken.Contains(carried.Origin))],
            [.. held.SelectMany(state => DueBy(state, day)).OrderBy(due => due.Obligation.Adopted.Due)],
            [.. held.SelectMany(Reopened)]);
    }

    private static IEnumerable<CarriedItem> Left(MeetingState state)
    {
        var (agenda, plan) = (state.Agenda, state.Lifecycle.Plan!);
        var left = agenda.Items.Where(item => IsLeft(item, state)).ToList();
        return left
            .Where(item => !left.Any(other => item.Key.IsUnder(other.Key)))
            .Select(item => new CarriedItem(
                new(plan.Meeting, item.Key),
                plan.Number,
                [.. left.Where(other => other.Key.IsWithin(item.Key))],
                agenda.SetAside.GetValueOrDefault(item.Key)?.Reason));
    }

    // A meeting that was adjourned leaves what it did not reach.
    private static bool IsLeft(AgendaItem item, MeetingState state) =>
        !EachMeeting.Contains(item.Purpose)
        && (state.Agenda.SetAside.TryGetValue(item.Key, out var aside)
            ? aside.How == SettingAside.Postponed
            : state.Lifecycle.ClosedAt is not null && item.Reconsiders is null && !state.Agenda.Closed.Contains(item.Key));

    private static IEnumerable<DueObligation> DueBy(MeetingState state, LocalDate day) =>
        from obligation in state.Decisions.Obligations.Values
        where obligation.Adopted.Due <= day && state.Decisions.Binds(obligation)
        let decision = state.Decisions.Find(obligation.Decision)!
        let keys = decision.Draft.Points.Select(point => (int?)point.Key).ToList()
        orderby decision.Number, obligation.Adopted.Key.Value
        select new DueObligation(
            state.Lifecycle.Plan!.Meeting,
            decision.Number!,
            obligation.Adopted.Point is { } point ? keys.IndexOf(point) + 1 : null,
            obligation);

    private static IEnumerable<OpenReconsideration> Reopened(MeetingState state) =>
        from decision in state.Decisions.All
        let reopening = decision.Reopened
        where reopening is not null && state.Lifecycle.ClosedAt is not null
        select new OpenReconsideration(
            state.Lifecycle.Plan!.Meeting, decision.Number ?? decision.Draft.Key.Value, reopening.Item);
}
