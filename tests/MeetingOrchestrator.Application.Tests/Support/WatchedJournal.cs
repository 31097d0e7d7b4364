using System.Collections.Concurrent;
using MeetingOrchestrator.Application.Journal;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace MeetingOrchestrator.Application.Tests.Support;

/// <summary>The real journal, watched: a test sees each commit and may hold it or let it fail before it reaches the store.</summary>
internal sealed class WatchedJournal(IJournal store) : IJournal
{
    public ConcurrentQueue<(Commit Commit, CommitResult Result)> Commits { get; } = [];

    public Func<Task> BeforeCommit { get; set; } = () => Task.CompletedTask;

    public Func<Task> AfterRead { get; set; } = () => Task.CompletedTask;

    public static void Watch(IServiceCollection services)
    {
        var store = services.Single(descriptor => descriptor.ServiceType == typeof(IJournal)).ImplementationType!;
        services.AddSingleton(store);
        services.Replace(ServiceDescriptor.Singleton<IJournal>(provider => new WatchedJournal((IJournal)provider.GetRequiredService(store))));
    }

    public async Task<CommitResult> CommitAsync(IReadOnlyList<Commit> commits, CancellationToken cancellationToken)
    {
        await BeforeCommit();
        var result = await store.CommitAsync(commits, cancellationToken);
        foreach (var commit in commits)
        {
            Commits.Enqueue((commit, result));
        }

        return result;
    }

    public async IAsyncEnumerable<JournalEntry> ReadAsync(
        StreamName stream, long fromSequence, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var entry in store.ReadAsync(stream, fromSequence, cancellationToken))
        {
            yield return entry;
        }

        await AfterRead();
    }
}

/// <summary>Holds whoever comes to it until the test opens it, at the latest when the test ends: a failed test must not hang.</summary>
internal sealed class Gate : IDisposable
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Reached => _reached.Task;

    public void Open() => _open.TrySetResult();

    public void Dispose() => Open();

    public Task PassAsync()
    {
        _reached.TrySetResult();
        return _open.Task;
    }
}
