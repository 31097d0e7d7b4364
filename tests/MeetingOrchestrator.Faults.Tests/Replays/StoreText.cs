using System.Text;
using Microsoft.Data.Sqlite;

namespace MeetingOrchestrator.Faults.Tests.Replays;

/// <summary>
/// The store in words, without what tells of the way and not of the result: attempts, fences, leases, and signatures, which are random.
/// </summary>
internal static class StoreText
{
    private static readonly string[] Queries =
    [
        "SELECT 'journal', stream, sequence, type, at, hex(hash) FROM journal ORDER BY stream, sequence",
        "SELECT 'outbox', key, kind, body, not_before, expires_at, state, note FROM outbox ORDER BY key",
        "SELECT 'due', id, milestone, at, state FROM due_work ORDER BY id",
        "SELECT 'meeting', meeting, phase, starts_at, ends_at, date FROM meetings ORDER BY meeting",
        "SELECT 'decision', meeting, decision, number, state, settled_at FROM decisions ORDER BY meeting, decision",
        "SELECT 'document', meeting, file, hex(content) FROM document_files ORDER BY meeting, file",
        "SELECT 'signature', stream, purpose, sequence, hex(head) FROM signatures ORDER BY stream, purpose",
        "SELECT 'person', key, address, language, commitment FROM people ORDER BY key",
    ];

    public static string Of(string database)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = database, Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        using var open = new SqliteConnection(connection.ConnectionString);
        open.Open();
        var text = new StringBuilder();
        foreach (var query in Queries)
        {
            using var command = open.CreateCommand();
#pragma warning disable CA2100 // The queries are the constants above.
            command.CommandText = query;
#pragma warning restore CA2100
            using var rows = command.ExecuteReader();
            var values = new object[rows.FieldCount];
            while (rows.Read())
            {
                rows.GetValues(values);
                text.AppendJoin(" | ", values).Append('\n');
            }
        }

        return text.ToString();
    }
}
