using NodaTime;

namespace MeetingOrchestrator.Graph.Client;

/// <summary>What the mailbox bears: four requests at once, and none while it has asked to be left alone.</summary>
internal sealed class MailboxGate(TimeProvider time) : IDisposable
{
    // Exchange refuses a fifth concurrent request of an application to a mailbox; Graph runs the items of one batch four at a time.
    private const int Places = 4;

    // Where Retry-After is missing: long enough that those already waiting do not all run into the same refusal.
    private static readonly Duration UnspokenRest = Duration.FromSeconds(5);

    private readonly SemaphoreSlim _places = new(Places);
    private readonly SemaphoreSlim _batches = new(1);
    private readonly Lock _lock = new();
    private Instant _restsUntil = Instant.MinValue;

    /// <summary>When the mailbox may be asked again; in the past when it rests no more.</summary>
    public Instant RestsUntil
    {
        get
        {
            lock (_lock)
            {
                return _restsUntil;
            }
        }
    }

    /// <summary>How long the mailbox is still to be left alone; null when it may be asked.</summary>
    public Duration? Rest => RestsUntil - Now is var rest && rest > Duration.Zero ? rest : null;

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>Notes a 429: whoever comes meanwhile is turned away without asking, or one refusal would become hundreds.</summary>
    public void LeaveAlone(Duration? retryAfter)
    {
        lock (_lock)
        {
            _restsUntil = Instant.Max(_restsUntil, Now + (retryAfter ?? UnspokenRest));
        }
    }

    /// <summary>Runs a call in one place, a batch in all of them.</summary>
    public async Task RunAsync(bool batch, Func<Task> call, CancellationToken cancellationToken)
    {
        var taken = 0;
        if (batch)
            await _batches.WaitAsync(cancellationToken); // two batches holding half of the places each would wait for each other for ever
        try
        {
            for (; taken < (batch ? Places : 1); taken++)
                await _places.WaitAsync(cancellationToken);
            await call();
        }
        finally
        {
            if (taken > 0)
                _places.Release(taken);
            if (batch)
                _batches.Release();
        }
    }

    public void Dispose()
    {
        _places.Dispose();
        _batches.Dispose();
    }
}
