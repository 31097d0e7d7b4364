using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace MeetingOrchestrator.Storage.Database;

/// <summary>One statement, executed for many rows. Values stand in the order in which the parameters were named.</summary>
internal sealed class PreparedStatement : IAsyncDisposable
{
    private readonly DbCommand _command;
    private readonly CancellationToken _cancellationToken;

    [SuppressMessage("Security", "CA2100", Justification = "The texts are constants of this project; every value is a parameter.")]
    public PreparedStatement(DbCommand command, string sql, ReadOnlySpan<string> parameters, CancellationToken cancellationToken)
    {
        (_command, _cancellationToken) = (command, cancellationToken);
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }
    }

    /// <returns>The number of rows changed.</returns>
    public Task<int> ExecuteAsync(params ReadOnlySpan<object?> values)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, _command.Parameters.Count);
        for (var i = 0; i < values.Length; i++)
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return _command.ExecuteNonQueryAsync(_cancellationToken);
    }

    public ValueTask DisposeAsync() => _command.DisposeAsync();
}
