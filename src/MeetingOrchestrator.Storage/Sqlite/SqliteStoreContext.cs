using MeetingOrchestrator.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace MeetingOrchestrator.Storage.Sqlite;

/// <summary>The tables in SQLite; its migrations are in Migrations/Sqlite.</summary>
internal sealed class SqliteStoreContext(DbContextOptions<SqliteStoreContext> options) : StoreContext(options);
