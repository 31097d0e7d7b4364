using MeetingOrchestrator.Storage.Tests.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingOrchestrator.Storage.Tests.Sqlite;

/// <summary>A real file in a folder of its own.</summary>
public sealed class SqliteStoreFixture : StoreFixture
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("mo-storage-").FullName;

    public string DatabasePath => Path.Combine(Folder, "данные", "record.db");

    protected override void Register(IServiceCollection services) => services.AddStorage(options => options.DatabasePath = DatabasePath);

    protected override void Remove() => Directory.Delete(Folder, recursive: true);
}
