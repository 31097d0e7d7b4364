using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace MeetingOrchestrator.Storage.Database;

/// <summary>The seam between the stores and a database system: what differs from one to the next is said here, and nowhere else.</summary>
internal abstract class StoreDatabase
{
    /// <summary>Stands at the end of a claim's sub-select, and keeps two claimers from taking one row.</summary>
    public abstract string ClaimLock { get; }

    /// <summary>Creates the schema or brings it to this version.</summary>
    public abstract Task MigrateAsync(CancellationToken cancellationToken);

    /// <summary>A context of the pool, without tracking. Disposing gives it back.</summary>
    public abstract Task<StoreContext> OpenAsync(CancellationToken cancellationToken);

    /// <summary>A row of the same key was there already.</summary>
    public abstract bool IsDuplicate(DbException exception);

    /// <summary>
    /// Does the work in one write transaction. It is kept when the work calls <see cref="StoreWriter.CommitAsync"/>, undone otherwise.
    /// </summary>
    /// <exception cref="IOException">The database failed; nothing was stored.</exception>
    public async Task<T> DecideAsync<T>(Func<StoreWriter, Task<T>> work, CancellationToken cancellationToken)
    {
        using var turn = await TakeTurnAsync(cancellationToken);
        try
        {
            await using var context = await OpenAsync(cancellationToken);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            return await work(new StoreWriter(context, transaction, cancellationToken));
        }
        catch (DbException exception)
        {
            throw Failure(exception, "nothing was stored");
        }
        catch (DbUpdateException exception) when (exception.InnerException is DbException inner)
        {
            throw Failure(inner, "nothing was stored");
        }
    }

    /// <summary>As <see cref="DecideAsync"/>, and what the work did is kept unless it throws. Named apart: an overload would lose work that returns a value.</summary>
    /// <exception cref="IOException">The database failed; nothing was stored.</exception>
    public async Task WriteAsync(Func<StoreWriter, Task> work, CancellationToken cancellationToken) =>
        await DecideAsync(
            async writer =>
            {
                await work(writer);
                await writer.CommitAsync();
                return true;
            },
            cancellationToken);

    /// <summary>Waits for this process's turn to write; disposing hands it on.</summary>
    protected abstract Task<IDisposable> TakeTurnAsync(CancellationToken cancellationToken);

    /// <summary>Says what happened in words an operator can act on, followed by the consequence.</summary>
    protected abstract IOException Failure(DbException exception, string consequence);
}
