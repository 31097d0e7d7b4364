using System.Threading.Channels;
using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;

namespace MeetingOrchestrator.Application.Meetings;

/// <summary>
/// The one writer of a meeting in this process. Commands that wait are decided together and stored in one commit (group commit); each
/// caller is answered after the commit. A commit that lost against another process is decided again on what is stored by then.
/// </summary>
internal sealed class MeetingSession(MeetingId meeting, IJournal journal, EffectComposer composer, CommitSignals signals) : IAsyncDisposable
{
    /// <summary>More in one commit gains nothing measurable and makes the first caller wait longer.</summary>
    private const int LargestBatch = 256;

    private readonly Channel<PendingCommand> _queue = Channel.CreateBounded<PendingCommand>(
        new BoundedChannelOptions(4096) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    private readonly CancellationTokenSource _stop = new();
    private Task? _loop;
    private MeetingHead? _head;

    public void Start() => _loop = Task.Run(RunAsync);

    public async Task<Receipt> ExecuteAsync(PendingCommand pending, CancellationToken cancellationToken)
    {
        await _queue.Writer.WriteAsync(pending, cancellationToken);
        return await pending.Receipt.Task.WaitAsync(cancellationToken);
    }

    public async Task<MeetingState> StateAsync(CancellationToken cancellationToken) => (await CurrentAsync(cancellationToken)).State;

    public async Task<MeetingReading?> ReadAsync(CancellationToken cancellationToken) =>
        await CurrentAsync(cancellationToken) is { Last: { } last } head ? new MeetingReading(head.State, last.Sequence, last.Hash) : null;

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        if (_loop is { } loop)
        {
            await loop;
        }

        await _stop.CancelAsync();
        _stop.Dispose();
    }

    // Other processes write to the stream too, and a registration does beside the session: what is remembered may be outrun.
    private Task<MeetingHead> CurrentAsync(CancellationToken cancellationToken) => Volatile.Read(ref _head) is { } known
        ? known.CatchUpAsync(journal, StreamName.Of(meeting), cancellationToken)
        : MeetingHead.LoadAsync(journal, StreamName.Of(meeting), cancellationToken);

    private async Task RunAsync()
    {
        var waiting = new List<PendingCommand>(LargestBatch);
        while (await _queue.Reader.WaitToReadAsync())
        {
            waiting.Clear();
            while (waiting.Count < LargestBatch && _queue.Reader.TryRead(out var pending))
            {
                waiting.Add(pending);
            }

            await StoreAsync(waiting);
        }
    }

    private async Task StoreAsync(List<PendingCommand> waiting)
    {
        try
        {
            while (!await TryStoreAsync(waiting))
            {
                // Another process wrote first: what is stored decides, so everything is decided again on it.
                Volatile.Write(ref _head, null);
            }
        }
        catch (Exception fault) when (fault is not IOException && waiting.Count > 1)
        {
            // A command that cannot be carried out must not fail the others of its batch; an outage fails them all alike.
            await StoreOneByOneAsync(waiting);
        }
#pragma warning disable CA1031 // Whatever broke, the callers must hear of it and the loop must go on for the next ones.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Volatile.Write(ref _head, null);
            foreach (var pending in waiting)
            {
                pending.Receipt.TrySetException(fault);
            }
        }
    }

    private async Task<bool> TryStoreAsync(List<PendingCommand> waiting)
    {
        var head = _head ?? await MeetingHead.LoadAsync(journal, StreamName.Of(meeting), _stop.Token);
        var batch = new CommandBatch(meeting, head);
        foreach (var pending in waiting)
        {
            batch.Decide(pending);
        }

        if (batch.IsEmpty)
        {
            // No commit will tell that the state was outrun, and a refusal on an old state would be repeated for ever.
            var isCurrent = ReferenceEquals(head, await head.CatchUpAsync(journal, StreamName.Of(meeting), _stop.Token));
            if (isCurrent)
            {
                Volatile.Write(ref _head, head);
                batch.Answer();
            }

            return isCurrent;
        }

        var rows = await composer.ComposeAsync(meeting, batch.Intents, batch.Head.State, _stop.Token);
        switch (await journal.CommitAsync([batch.ToCommit(rows)], _stop.Token))
        {
            case CommitResult.Stored:
                Volatile.Write(ref _head, batch.Head);
                batch.Answer();
                await signals.StoredAsync(rows, _stop.Token);
                return true;
            case CommitResult.Conflict:
                return false;
            // One lost claim must not fail the others of its batch; alone, it fails by itself.
            case CommitResult.StaleClaim when waiting is [var alone]:
                alone.Receipt.TrySetResult(new Receipt(null, [], 0, default, ClaimLost: true));
                return true;
            default:
                await StoreOneByOneAsync(waiting);
                return true;
        }
    }

    private async Task StoreOneByOneAsync(List<PendingCommand> waiting)
    {
        Volatile.Write(ref _head, null);
        foreach (var pending in waiting)
        {
            await StoreAsync([pending]);
        }
    }
}
