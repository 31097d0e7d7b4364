using MeetingOrchestrator.Application.Api.Acts;
using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Application.Councils;

/// <summary>Decisions on a council and on meetings of it, each on the state that the earlier ones left; to be stored together or not at all.</summary>
internal sealed class CouncilTransaction(IJournal journal, EffectComposer composer, CouncilKey council, CouncilHead head)
{
    private readonly List<JournalEntry> _entries = [];
    private readonly List<Commit> _meetings = [];
    private readonly List<EffectRows> _rows = [];

    /// <summary>The council as the decisions so far leave it.</summary>
    public CouncilHead Council { get; private set; } = head;

    /// <summary>What the decisions give to store. Nothing when they change nothing.</summary>
    public IReadOnlyList<Commit> Commits =>
        [.. new[] { new Commit { Stream = StreamName.Of(council), Entries = _entries } }.Concat(_meetings).Where(commit => commit.Entries.Count > 0)];

    /// <summary>The rows of those commits.</summary>
    public IReadOnlyList<EffectRows> Rows => _rows;

    /// <summary>Decides on the council.</summary>
    /// <returns>Why it was refused; null when it was accepted.</returns>
    public Refusal? Decide(CouncilCommand command)
    {
        var verdict = CouncilDecider.Decide(command, Council.State);
        foreach (var happened in verdict.Events)
        {
            var recorded = new Recorded<CouncilEvent>(happened, command.At, command.Id, command.By);
            var entry = Chain.SealNext(StreamName.Of(council).Value, Council.Last, EventCodec<CouncilEvent>.Encode(recorded));
            _entries.Add(new JournalEntry(entry, EventCodec<CouncilEvent>.NameOf(happened), command.At));
            Council = new CouncilHead(CouncilDecider.Evolve(Council.State, recorded), entry);
        }

        return verdict.Refusal;
    }

    /// <summary>The meeting as it is stored.</summary>
    public Task<MeetingHead> LoadAsync(MeetingId meeting, CancellationToken cancellationToken) =>
        MeetingHead.LoadAsync(journal, StreamName.Of(meeting), cancellationToken);

    /// <summary>Decides on a meeting; once a meeting and transaction.</summary>
    /// <returns>The meeting afterwards, or why it was refused.</returns>
    public async Task<(MeetingState State, Refusal? Refusal)> DecideAsync(
        MeetingId meeting, MeetingHead stored, MeetingCommand command, Precondition? expected, CancellationToken cancellationToken)
    {
        var batch = new CommandBatch(meeting, stored);
        if (batch.Decide(new PendingCommand(command, null, null, expected)) is { } refusal)
        {
            return (stored.State, refusal);
        }

        var rows = await composer.ComposeAsync(meeting, batch.Intents, batch.Head.State, cancellationToken);
        _meetings.Add(batch.ToCommit(rows));
        _rows.Add(rows);
        return (batch.Head.State, null);
    }
}
