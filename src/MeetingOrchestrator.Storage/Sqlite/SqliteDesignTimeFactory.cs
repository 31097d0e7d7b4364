using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace MeetingOrchestrator.Storage.Sqlite;

/// <summary>
/// For <c>dotnet ef migrations add NAME --context SqliteStoreContext --output-dir Migrations/Sqlite</c>, which compares models and opens no file.
/// </summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteStoreContext>
{
    public SqliteStoreContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteStoreContext>().UseSqlite("Data Source=design.db").Options);
}
