using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace MeetingOrchestrator.Storage.Database;

/// <summary>A write transaction; what is not committed is undone.</summary>
internal sealed class StoreWriter(StoreContext context, IDbContextTransaction transaction, CancellationToken cancellationToken)
{
    public StoreContext Context => context;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>A statement to be executed many times: parsed once, only its parameters change.</summary>
    public PreparedStatement Prepare(string sql, params ReadOnlySpan<string> parameters)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction.GetDbTransaction();
        return new PreparedStatement(command, sql, parameters, cancellationToken);
    }

    // Not to be cancelled: a cancellation after the last write would leave it open whether anything was stored.
    public Task CommitAsync() => transaction.CommitAsync(CancellationToken.None);
}
