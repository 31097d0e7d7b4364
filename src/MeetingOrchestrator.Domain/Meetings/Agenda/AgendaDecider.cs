using System.Collections.Immutable;
using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Agenda;

/// <summary>Takes the meeting through its agenda: one item at a time, a sub-item within its parent.</summary>
internal static class AgendaDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        DraftAgenda draft => Draft(draft, state),
        OpenItem open => (Require.Phase(state, MeetingPhase.Open) ?? Opens(open.Item, state.Agenda) ?? Require.QuorateFor(state, open.Item)
            ?? Require.NoVoteOpen(state) ?? Require.FloorIsClear(state)).Then(new ItemOpened(open.Item)),
        NoteItem note => (Require.Phase(state, MeetingPhase.Open, MeetingPhase.Suspended, MeetingPhase.Closed, MeetingPhase.Adjourned)
            ?? TakenUp(note.Item, state.Agenda) ?? Require.MinutesNotDue(state)).Then(new ItemNoted(note.Item, note.Text)),
        CloseItem close => (Require.Phase(state, MeetingPhase.Open) ?? Closes(close.Item, state.Agenda)
            ?? Require.NoVoteOpen(state) ?? Require.FloorIsClear(state)).Then(new ItemClosed(close.Item)),
        ProposeAgendaAmendment or AcceptAgendaAmendment or WithdrawAgendaAmendment => AgendaAmendments.Decide(command, state),
        _ => throw new UnreachableException(),
    };

    public static AgendaState Evolve(AgendaState state, Recorded<MeetingEvent> recorded) => recorded.Event switch
    {
        AgendaDrafted drafted => state with { Items = drafted.Items },
        AgendaPublished => state with { Published = true },
        AgendaAdopted adopted => state with { AdoptedBy = adopted.Vote },
        ItemOpened opened => state with
        {
            Around = state.Open is { } around ? state.Around.Add(around) : [],
            Open = opened.Item,
            Times = state.Times.SetItem(opened.Item, new(recorded.At)),
        },
        ItemNoted noted => state with { Notes = state.Notes.SetItem(noted.Item, Notes(state, noted.Item).Add(noted.Text)) },
        ItemClosed closed => state with
        {
            Open = state.Around.IsEmpty ? null : state.Around[^1],
            Around = state.Around.IsEmpty ? [] : state.Around[..^1],
            Closed = state.Closed.Add(closed.Item),
            Times = Ended(state, closed.Item, recorded.At),
        },
        AgendaAmendmentProposed or AgendaAmendmentRejected or AgendaAmendmentWithdrawn => AgendaAmendments.Evolve(state, recorded.Event),
        AgendaAmendmentAdopted => AgendaAmendments.Evolve(state, recorded.Event) is var amended && state.Open is { } left && amended.Open != left
            ? amended with { Times = Ended(amended, left, recorded.At) }
            : amended,
        DecisionReopened reopened => state with
        {
            Items = state.Open is { } now ? state.Items.InsertAfter(reopened.Item, AgendaTree.Root(now)) : state.Items.Add(reopened.Item),
        },
        _ => state,
    };

    private static Verdict<MeetingEvent> Draft(DraftAgenda command, MeetingState state) =>
        (Require.Phase(state, MeetingPhase.Planned, MeetingPhase.Convened, MeetingPhase.Open, MeetingPhase.Suspended)
            ?? (state.Agenda.AdoptedBy is null ? null : new AgendaRefusal.AlreadyAdopted())
            ?? (state.Agenda.Amendments.IsEmpty ? null : new AgendaRefusal.UnderAmendment())
            ?? Require.NoVoteOpen(state)
            ?? AgendaDraft.Fault(command.Items, state)) is { } refusal ? refusal
        : state.Agenda.Items.Same(command.Items) ? Verdict<MeetingEvent>.Accept()
        : Verdict<MeetingEvent>.Accept(new AgendaDrafted(command.Items));

    private static Refusal? Opens(ItemKey key, AgendaState agenda) =>
        agenda.Find(key) is not { } item ? new AgendaRefusal.UnknownItem(key)
        : agenda.SetAside.TryGetValue(key, out var aside) ? new AgendaRefusal.IsSetAside(key, aside.How)
        : agenda.Closed.Contains(key) ? new AgendaRefusal.AlreadyClosed(key)
        : agenda.IsOpen(key) ? new AgendaRefusal.AlreadyOpen(key)
        : agenda.AdoptedBy is null && item.Purpose is not (ItemPurpose.Opening or ItemPurpose.AgendaAdoption)
            ? new AgendaRefusal.BeforeAdoption(key)
        : key.Parent == agenda.Open ? null
        : agenda.Open is { } open ? new AgendaRefusal.AnotherOpen(key, open)
        : new AgendaRefusal.ParentNotOpen(key, key.Parent!.Value);

    private static Refusal? Closes(ItemKey key, AgendaState agenda)
    {
        if (agenda.Find(key) is null)
        {
            return new AgendaRefusal.UnknownItem(key);
        }

        // Before the other checks: of a parent with an open sub-item, what is left to do says more than "not open".
        var remaining = agenda.Items.Select(item => item.Key)
            .Where(other => other.IsUnder(key) && !agenda.IsSettled(other)).ToImmutableArray();
        return agenda.Closed.Contains(key) ? new AgendaRefusal.AlreadyClosed(key)
            : !agenda.IsOpen(key) ? new AgendaRefusal.NotOpen(key)
            : !remaining.IsEmpty ? new AgendaRefusal.SubItemsRemain(key, remaining)
            : null;
    }

    private static Refusal? TakenUp(ItemKey key, AgendaState agenda) =>
        agenda.Find(key) is null ? new AgendaRefusal.UnknownItem(key)
        : agenda.Times.ContainsKey(key) ? null
        : new AgendaRefusal.NotTakenUp(key);

    private static ImmutableDictionary<ItemKey, ItemTimes> Ended(AgendaState state, ItemKey item, Instant at) =>
        state.Times.TryGetValue(item, out var times) ? state.Times.SetItem(item, times with { Until = at }) : state.Times;

    private static ImmutableArray<BilingualText> Notes(AgendaState state, ItemKey item) => state.Notes.GetValueOrDefault(item, []);
}
