using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace MeetingOrchestrator.Scheduling;

/// <summary>Quartz's own SQLite file.</summary>
internal static class SchedulerDatabase
{
    public static DbDataSource Open(string path)
    {
        var file = new FileInfo(path);
        file.Directory?.Create();
        return SqliteFactory.Instance.CreateDataSource(new SqliteConnectionStringBuilder { DataSource = file.FullName }.ConnectionString);
    }
}
