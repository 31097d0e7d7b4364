using System.Collections.Concurrent;
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

/// <summary>The way to every meeting: hands each command to the meeting's session and answers once it is stored.</summary>
public interface IMeetings
{
    /// <summary>Executes a command.</summary>
    /// <exception cref="IOException">The store could not be written; nothing was done.</exception>
    Task<Receipt> ExecuteAsync(MeetingId meeting, MeetingCommand command, CancellationToken cancellationToken);

    /// <summary>Executes a command while the meeting stands where its sender saw it; refused as stale otherwise, unless it was executed before.</summary>
    /// <exception cref="IOException">The store could not be written; nothing was done.</exception>
    Task<Receipt> ExecuteAsync(MeetingId meeting, MeetingCommand command, Precondition? expected, CancellationToken cancellationToken);

    /// <summary>Executes a command that reports how an effect ended, and settles the claim with it.</summary>
    Task<Receipt> ExecuteAsync(MeetingId meeting, MeetingCommand command, OutboxSettlement settlement, CancellationToken cancellationToken);

    /// <summary>Executes a command that does due work, and settles the claim with it.</summary>
    Task<Receipt> ExecuteAsync(MeetingId meeting, MeetingCommand command, DueWorkClaim claim, CancellationToken cancellationToken);

    /// <summary>The state as of the last commit.</summary>
    Task<MeetingState> StateAsync(MeetingId meeting, CancellationToken cancellationToken);

    /// <summary>The meeting as of the last commit; null where nothing is recorded of it.</summary>
    Task<MeetingReading?> ReadAsync(MeetingId meeting, CancellationToken cancellationToken);
}

/// <summary>Keeps one session a meeting.</summary>
internal sealed class MeetingSessions(IJournal journal, EffectComposer composer, CommitSignals signals, ILots lots) : IMeetings, IAsyncDisposable
{
    private readonly ConcurrentDictionary<MeetingId, Lazy<MeetingSession>> _sessions = new();

    public Task<Receipt> ExecuteAsync(MeetingId meeting, MeetingCommand command, CancellationToken cancellationToken) =>
        Session(meeting).ExecuteAsync(new PendingCommand(command.With(lots), null, null), cancellationToken);

    public Task<Receipt> ExecuteAsync(
        MeetingId meeting, MeetingCommand command, Precondition? expected, CancellationToken cancellationToken) =>
        Session(meeting).ExecuteAsync(new PendingCommand(command, null, null, expected), cancellationToken);

    public Task<Receipt> ExecuteAsync(
        MeetingId meeting, MeetingCommand command, OutboxSettlement settlement, CancellationToken cancellationToken) =>
        Session(meeting).ExecuteAsync(new PendingCommand(command.With(lots), settlement, null), cancellationToken);

    public Task<Receipt> ExecuteAsync(MeetingId meeting, MeetingCommand command, DueWorkClaim claim, CancellationToken cancellationToken) =>
        Session(meeting).ExecuteAsync(new PendingCommand(command.With(lots), null, claim), cancellationToken);

    public Task<MeetingState> StateAsync(MeetingId meeting, CancellationToken cancellationToken) =>
        Session(meeting).StateAsync(cancellationToken);

    public async Task<MeetingReading?> ReadAsync(MeetingId meeting, CancellationToken cancellationToken) =>
        _sessions.ContainsKey(meeting) || await IsRecordedAsync(meeting, cancellationToken)
            ? await Session(meeting).ReadAsync(cancellationToken)
            : null;

    public async ValueTask DisposeAsync()
    {
        foreach (var session in _sessions.Values.Where(session => session.IsValueCreated))
        {
            await session.Value.DisposeAsync();
        }
    }

    // Asked of a meeting that does not exist, a session would stay for each name that anybody thought of.
    private async Task<bool> IsRecordedAsync(MeetingId meeting, CancellationToken cancellationToken)
    {
        await foreach (var _ in journal.ReadAsync(StreamName.Of(meeting), Chain.FirstSequence, cancellationToken))
        {
            return true;
        }

        return false;
    }

    private MeetingSession Session(MeetingId meeting) => _sessions.GetOrAdd(meeting, key => new Lazy<MeetingSession>(() =>
    {
        var session = new MeetingSession(key, journal, composer, signals);
        session.Start();
        return session;
    })).Value;
}
