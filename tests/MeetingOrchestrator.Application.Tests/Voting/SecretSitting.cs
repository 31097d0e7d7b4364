using System.Text;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using Microsoft.Data.Sqlite;

namespace MeetingOrchestrator.Application.Tests.Voting;

/// <summary>A secret vote that is open, and the store as it lies on the disk.</summary>
internal static class SecretSitting
{
    public static readonly VoteKey Vote = VoteKey.Parse("secret");

    public static async Task OpenAsync(IJournal journal, int members)
    {
        await Sitting.OpenVoteAsync(journal, members);
        await Stored.AppendAsync(journal, Given.Meeting, Given.Start, new MeetingEvent.VoteOpened(
            Vote,
            ItemKey.Parse("1"),
            new VoteSubject.Proposal(),
            Given.T("Вопрос", "Question"),
            Given.Rules.Decisions.PutBy(SettlementMethod.SecretBallot),
            [.. Enumerable.Range(0, members).Select(Sitting.Seat)],
            new QuorumFinding(members, members, 1, Given.Rules.Quorum.Share, true, Given.Rules.Quorum.Article)));
    }

    public static MeetingCommand Ballot(int seat, Choice choice, string id = "secret") => new MeetingCommand.CastSecretBallot(Vote, Sitting.Seat(seat), choice)
    {
        Id = CommandId.Parse($"{id}:{seat}"),
        At = Given.Start,
        By = new Actor(Capacity.Delegate, Sitting.Seat(seat)),
    };

    public static MeetingCommand Close() => new MeetingCommand.CloseVote(Vote)
    {
        Id = CommandId.Parse("close-secret"),
        At = Given.Start,
        By = new Actor(Capacity.PresidingOfficer),
    };

    public static MeetingCommand Declare() => new MeetingCommand.DeclareOutcome(Vote)
    {
        Id = CommandId.Parse("declare-secret"),
        At = Given.Start,
        By = new Actor(Capacity.PresidingOfficer),
    };

    /// <summary>Every row of every table, in the order in which they lie there.</summary>
    public static async Task<string> DumpAsync(string folder, string? without = null)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "record.db")};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        var dump = new StringBuilder();
        foreach (var table in await RowsAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"))
        {
            if (table != without)
            {
                dump.AppendLine(table).AppendJoin('\n', await RowsAsync(connection, $"SELECT rowid, * FROM \"{table}\" ORDER BY rowid")).AppendLine();
            }
        }

        return dump.ToString();
    }

    public static async Task ExecuteAsync(string folder, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "record.db")};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts are constants of the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<List<string>> RowsAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names are those of the store's own tables.
        command.CommandText = sql;
#pragma warning restore CA2100
        var rows = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(field =>
                reader.GetValue(field) is byte[] bytes ? $"{Encoding.UTF8.GetString(bytes)} {Convert.ToHexString(bytes)}" : reader.GetValue(field).ToString())));
        }

        return rows;
    }
}
