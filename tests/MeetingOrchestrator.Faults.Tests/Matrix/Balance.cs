using System.Text;
using System.Text.Json.Nodes;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Faults.Worker.Host;
using Microsoft.Data.Sqlite;

namespace MeetingOrchestrator.Faults.Tests.Matrix;

/// <summary>What was to be done outside, beside what was done: every intent is one object outside, or its fate is known to a person.</summary>
/// <param name="Intents">Committed intents that make an object outside: conference, calendar entries, messages.</param>
/// <param name="Remote">Objects outside.</param>
/// <param name="Unknown">Intents of unknown fate, without an object that can be seen.</param>
/// <param name="Expired">Given up because their time had passed.</param>
/// <param name="Parked">Refused, or withdrawn before they went out.</param>
/// <param name="Drafts">
/// Drafts that were left. They mail nobody; only where a process goes on after another took its work over may there be any.
/// </param>
/// <param name="Faults">What is wrong.</param>
internal sealed record Balance(int Intents, int Remote, int Unknown, int Expired, int Parked, int Drafts, IReadOnlyList<string> Faults)
{
    private static readonly string[] Makers = ["create-conference", "create-calendar-entry", "send-message"];

    public static Balance Of(Orders orders, JsonObject world)
    {
        var meeting = $"{orders.Run}-1";
        var faults = new List<string>();
        var (intents, remote, unknown, expired, parked) = (0, 0, 0, 0, 0);
        foreach (var row in Rows(orders.Database))
        {
            if (row.State == "open")
            {
                faults.Add($"{row.Key} is open still ({row.Note})");
            }

            if (!Makers.Contains(row.Kind))
            {
                continue;
            }

            intents++;
            var outside = Count(row, meeting, world);
            if (outside > 1)
            {
                faults.Add($"{row.Key} stands {outside} times outside");
            }

            remote += outside;
            switch (row.State)
            {
                case "done" when outside == 1:
                case "unknown" when outside == 1:
                    break;
                case "done" when outside == 0 && row.Note == "withdrawn":
                    parked++;
                    break;
                case "unknown":
                    unknown++;
                    break;
                case "expired" when outside == 0:
                    expired++;
                    break;
                case "parked" when outside == 0:
                    parked++;
                    break;
                default:
                    faults.Add($"{row.Key} is {row.State} ({row.Note}) and stands {outside} times outside");
                    break;
            }
        }

        if (intents == 0)
        {
            faults.Add("nothing was to be done: the run is void");
        }

        if (intents != remote + unknown + expired + parked)
        {
            faults.Add($"{intents} intents, but {remote} outside + {unknown} unknown + {expired} expired + {parked} parked");
        }

        var drafts = world["messages"]!.AsArray().Count(message => Mine(message!, orders.Run) && Draft(message!));
        return new Balance(intents, remote, unknown, expired, parked, drafts, faults);
    }

    private static bool Draft(JsonNode message) => message["isDraft"]!.GetValue<bool>() && message["removed"] is null;

    // The run's meetings are named in the letters' calendar files.
    private static bool Mine(JsonNode message, string run) =>
        message["mime"]?.GetValue<string>() is { } mime
        && Encoding.UTF8.GetString(Convert.FromBase64String(mime)).Contains($"{run}-1.ics", StringComparison.Ordinal);

    private static int Count(Row row, string meeting, JsonObject world) => row.Kind switch
    {
        "create-conference" => world["meetings"]!.AsArray()
            .Count(item => item!["externalId"]?.GetValue<string>() == DeterministicId.Of("conference", meeting).ToString()),
        "create-calendar-entry" => world["events"]!.AsArray()
            .Count(item => Properties(item!).Any(value => value == row.Body["request"]!["key"]!.GetValue<string>())),
        _ => world["messages"]!.AsArray().Count(message =>
            message!["internetMessageId"]?.GetValue<string>() == row.Body["internetMessageId"]!.GetValue<string>()
            && !message["isDraft"]!.GetValue<bool>()),
    };

    private static IEnumerable<string?> Properties(JsonNode item) =>
        item["singleValueExtendedProperties"]?.AsArray().Select(property => property!["value"]?.GetValue<string>()) ?? [];

    private static List<Row> Rows(string database)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = database, Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        using var open = new SqliteConnection(connection.ConnectionString);
        open.Open();
        using var command = open.CreateCommand();
        command.CommandText = "SELECT key, kind, body, state, note FROM outbox ORDER BY ordinal";
        using var reader = command.ExecuteReader();
        var rows = new List<Row>();
        while (reader.Read())
        {
            rows.Add(new Row(
                reader.GetString(0),
                reader.GetString(1),
                reader.GetString(1) is var kind && Makers.Contains(kind) ? JsonNode.Parse(reader.GetString(2))! : new JsonObject(),
                reader.GetString(3),
                reader.IsDBNull(4) ? null : reader.GetString(4)));
        }

        return rows;
    }

    private sealed record Row(string Key, string Kind, JsonNode Body, string State, string? Note);
}
