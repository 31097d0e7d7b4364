using MeetingOrchestrator.Storage.Tests.Contracts;

namespace MeetingOrchestrator.Storage.Tests.Sqlite;

public sealed class SqliteJournalTests() : JournalContract(new SqliteStoreFixture());

public sealed class SqliteCommitTests() : CommitContract(new SqliteStoreFixture());

public sealed class SqliteOutboxTests() : OutboxContract(new SqliteStoreFixture());

public sealed class SqliteDueWorkTests() : DueWorkContract(new SqliteStoreFixture());

public sealed class SqliteListingsTests() : ListingsContract(new SqliteStoreFixture());

public sealed class SqlitePeopleTests() : PeopleContract(new SqliteStoreFixture());

public sealed class SqliteFilesTests() : FilesContract(new SqliteStoreFixture());

public sealed class SqliteSignaturesTests() : SignaturesContract(new SqliteStoreFixture());

public sealed class SqliteLinksTests() : LinksContract(new SqliteStoreFixture());

public sealed class SqliteMailboxTests() : MailboxContract(new SqliteStoreFixture());

public sealed class SqliteConferenceNamesTests() : ConferenceNamesContract(new SqliteStoreFixture());
