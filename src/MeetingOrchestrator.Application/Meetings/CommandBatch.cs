using System.Collections.Immutable;
using MeetingOrchestrator.Application.Api.Acts;
using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Application.Voting;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Application.Meetings;

/// <summary>A command that waits for its turn.</summary>
/// <param name="Command">The command.</param>
/// <param name="Settlement">The outbox claim that it settles, if any.</param>
/// <param name="Work">The due-work claim that it settles, if any.</param>
/// <param name="Expected">Where the meeting must stand, if it matters.</param>
internal sealed record PendingCommand(MeetingCommand Command, OutboxSettlement? Settlement, DueWorkClaim? Work, Precondition? Expected = null)
{
    // The caller's continuation must not run inside the meeting's loop: it would hold up every other caller.
    public TaskCompletionSource<Receipt> Receipt { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>
/// Commands decided together, one after the other on the same state, to be stored in one commit. A refusal may rest on events of the
/// same batch, so nobody is answered before the commit.
/// </summary>
internal sealed class CommandBatch(MeetingId meeting, MeetingHead head)
{
    private readonly StreamName _stream = StreamName.Of(meeting);
    private readonly List<JournalEntry> _entries = [];
    private readonly List<PlacedIntent> _intents = [];
    private readonly List<(PendingCommand Pending, Receipt Receipt)> _answers = [];
    private readonly List<OutboxSettlement> _settledEffects = [];
    private readonly List<DueWorkClaim> _settledWork = [];
    private readonly List<SecretChoice> _secretChoices = [];

    public MeetingHead Head { get; private set; } = head;

    public IReadOnlyList<PlacedIntent> Intents => _intents;

    public bool IsEmpty => _entries.Count == 0 && _settledEffects.Count == 0 && _settledWork.Count == 0;

    /// <summary>Decides one more command.</summary>
    /// <returns>Why it was refused; null when it was accepted.</returns>
    public Refusal? Decide(PendingCommand pending)
    {
        var verdict = IsStale(pending) ? new RequestRefusal.Stale() : MeetingDecider.Decide(pending.Command, Head.State);
        if (!verdict.IsRefused)
        {
            Append(pending.Command, verdict.Events);
            _secretChoices.AddRange(SecretChoices.Of(meeting, pending.Command, verdict.Events));
            if (pending.Settlement is { } settlement)
            {
                _settledEffects.Add(settlement);
            }

            if (pending.Work is { } work)
            {
                _settledWork.Add(work);
            }
        }

        _answers.Add((pending, new Receipt(verdict.Refusal, verdict.Events, Head.Last?.Sequence ?? 0, Head.Last?.Hash ?? default)));
        return verdict.Refusal;
    }

    public Commit ToCommit(EffectRows rows) => new()
    {
        Stream = _stream,
        Entries = _entries,
        Outbox = rows.Outbox,
        DueWork = rows.DueWork,
        SettledEffects = _settledEffects,
        SettledWork = _settledWork,
        SecretChoices = _secretChoices,
        Meeting = _entries.Count == 0 ? null : ListingProjection.Meeting(meeting, Head.State),
        Decisions = _entries.Count == 0 ? [] : ListingProjection.Decisions(meeting, Head.State),
    };

    public void Answer()
    {
        foreach (var (pending, receipt) in _answers)
        {
            pending.Receipt.TrySetResult(receipt);
        }
    }

    // Whoever repeats a request looked at what was before it: that it was carried out is no reason to refuse it.
    private bool IsStale(PendingCommand pending) =>
        pending.Expected?.Holds(_stream, Head.Last) == false && Head.State.HandledRequests.Find(pending.Command.Id) is null;

    private void Append(MeetingCommand command, ImmutableArray<MeetingEvent> events)
    {
        var first = _entries.Count;
        foreach (var happened in events)
        {
            var recorded = new Recorded<MeetingEvent>(happened, command.At, command.Id, command.By);
            var entry = Chain.SealNext(_stream.Value, Head.Last, EventCodec<MeetingEvent>.Encode(recorded));
            _entries.Add(new JournalEntry(entry, EventCodec<MeetingEvent>.NameOf(happened), command.At));
            Head = new MeetingHead(MeetingDecider.Evolve(Head.State, recorded), entry);
        }

        // Reactions look at the state after the whole command: a meeting planned and archived in one breath lays no timeline.
        for (var i = 0; i < events.Length; i++)
        {
            var entry = _entries[first + i].Entry;
            _intents.AddRange(MeetingReactions.React(events[i], Head.State).Select(intent => new PlacedIntent(intent, entry.Sequence, command.At)));
        }
    }
}
