using System.Globalization;
using MeetingOrchestrator.EndToEnd.Tests.Support;
using Microsoft.Data.Sqlite;

namespace MeetingOrchestrator.EndToEnd.Tests.Clock;

/// <summary>Looks into the databases of a data folder without changing them; a service may be running on it.</summary>
internal sealed class Store(TempFolder folder)
{
    public long WakeUps => Count("schedule.db", "SELECT COUNT(*) FROM QRTZ_TRIGGERS WHERE TRIGGER_GROUP = 'wake-ups'");

    /// <summary>Every trigger; the sweep's own is always there.</summary>
    public long Triggers => Count("schedule.db", "SELECT COUNT(*) FROM QRTZ_TRIGGERS");

    public long DueWork => Count("meetings.db", "SELECT COUNT(*) FROM due_work");

    public long Outbox => Count("meetings.db", "SELECT COUNT(*) FROM outbox");

    public long Meetings(string phase) => Count("meetings.db", $"SELECT COUNT(*) FROM meetings WHERE phase = '{phase}'");

    private long Count(string database, string query)
    {
        using var connection = new SqliteConnection($"Data Source={folder["data", database]};Mode=ReadOnly;Pooling=False;Default Timeout=60");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
