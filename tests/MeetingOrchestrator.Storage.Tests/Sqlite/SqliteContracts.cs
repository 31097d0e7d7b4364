using MeetingOrchestrator.Storage.Tests.Contracts;

namespace MeetingOrchestrator.Storage.Tests.Sqlite;

public sealed class SqliteJournalTests() : JournalContract(new SqliteStoreFixture());
