using MeetingOrchestrator.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MeetingOrchestrator.Storage.Sqlite;

/// <summary>Registers SQLite as the database system.</summary>
internal static class SqliteServices
{
    public static void AddSqlite(this IServiceCollection services)
    {
        services.AddPooledDbContextFactory<SqliteStoreContext>((provider, builder) =>
        {
            var options = provider.GetRequiredService<IOptions<StorageOptions>>().Value;
            builder.UseSqlite(SqliteFile.ConnectionString(options)).UseStoreDefaults(options.LockTimeoutSeconds);
        });
        services.AddSingleton<StoreDatabase, SqliteDatabase>();
    }

    public static void UseStoreDefaults(this DbContextOptionsBuilder builder, int lockTimeoutSeconds) => builder
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        .AddInterceptors(new SqlitePragmas(lockTimeoutSeconds));
}
