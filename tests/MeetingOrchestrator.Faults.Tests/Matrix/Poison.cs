using MeetingOrchestrator.Faults.Worker.Host;
using Microsoft.Data.Sqlite;

namespace MeetingOrchestrator.Faults.Tests.Matrix;

/// <summary>A row of the outbox that no version of the service wrote.</summary>
internal sealed class Poison
{
    private const string Key = "poison";

    private readonly string _database;

    private Poison(string database) => _database = database;

    public static Poison Put(Orders orders)
    {
        var poison = new Poison(orders.Database);
        poison.Do(
            "INSERT INTO outbox (key, meeting, kind, body, not_before, state, attempts, fence) "
            + "VALUES ('poison', $meeting, 'send-message', '{', 0, 'open', 0, 0)",
            command => command.Parameters.AddWithValue("$meeting", $"{orders.Run}-1"));
        return poison;
    }

    public void ShouldBeParked()
    {
        using var open = Open();
        using var command = open.CreateCommand();
        command.CommandText = "SELECT state FROM outbox WHERE key = 'poison'";
        command.ExecuteScalar().ShouldBe("parked");
    }

    /// <summary>It is no intent of the meeting: the balance must not count it.</summary>
    public void Remove() => Do("DELETE FROM outbox WHERE key = 'poison'", _ => { });

    private void Do(string sql, Action<SqliteCommand> bind)
    {
        using var open = Open();
        using var command = open.CreateCommand();
#pragma warning disable CA2100 // The statements are the constants above.
        command.CommandText = sql;
#pragma warning restore CA2100
        bind(command);
        command.ExecuteNonQuery().ShouldBe(1, Key);
    }

    private SqliteConnection Open()
    {
        var open = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _database, Pooling = false }.ConnectionString);
        open.Open();
        return open;
    }
}
