using System.Collections.Concurrent;
using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Application.Voting;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;

namespace MeetingOrchestrator.Application.Meetings;

/// <summary>The way to every meeting: hands each command to the meeting's session and answers once it is stored.</summary>
public interface IMeetings
{
    /// <summary>Executes a command.</summary>
    /// <exception cref="IOException">The store could not be written; nothing was done.</exception>
    Task<Receipt> ExecuteAsync(MeetingId meeting, MeetingCommand command, CancellationToken cancellationToken);

    /// <summary>Executes a command that reports how an effect ended, and settles the claim with it.</summary>
    Task<Receipt> ExecuteAsync(MeetingId meeting, MeetingCommand command, OutboxSettlement settlement, CancellationToken cancellationToken);

    /// <summary>Executes a command that does due work, and settles the claim with it.</summary>
    Task<Receipt> ExecuteAsync(MeetingId meeting, MeetingCommand command, DueWorkClaim claim, CancellationToken cancellationToken);

    /// <summary>The state as of the last commit.</summary>
    Task<MeetingState> StateAsync(MeetingId meeting, CancellationToken cancellationToken);
}

/// <summary>Keeps one session a meeting.</summary>
internal sealed class MeetingSessions(IJournal journal, EffectComposer composer, CommitSignals signals, ILots lots) : IMeetings, IAsyncDisposable
{
    private readonly ConcurrentDictionary<MeetingId, Lazy<MeetingSession>> _sessions = new();

    public Task<Receipt> ExecuteAsync(MeetingId meeting, MeetingCommand command, CancellationToken cancellationToken) =>
        Session(meeting).ExecuteAsync(new PendingCommand(command.With(lots), null, null), cancellationToken);

    public Task<Receipt> ExecuteAsync(
        MeetingId meeting, MeetingCommand command, OutboxSettlement settlement, CancellationToken cancellationToken) =>
        Session(meeting).ExecuteAsync(new PendingCommand(command.With(lots), settlement, null), cancellationToken);

    public Task<Receipt> ExecuteAsync(MeetingId meeting, MeetingCommand command, DueWorkClaim claim, CancellationToken cancellationToken) =>
        Session(meeting).ExecuteAsync(new PendingCommand(command.With(lots), null, claim), cancellationToken);

    public Task<MeetingState> StateAsync(MeetingId meeting, CancellationToken cancellationToken) =>
        Session(meeting).StateAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        foreach (var session in _sessions.Values.Where(session => session.IsValueCreated))
        {
            await session.Value.DisposeAsync();
        }
    }

    private MeetingSession Session(MeetingId meeting) => _sessions.GetOrAdd(meeting, key => new Lazy<MeetingSession>(() =>
    {
        var session = new MeetingSession(key, journal, composer, signals);
        session.Start();
        return session;
    })).Value;
}
