using System.Globalization;

namespace MeetingOrchestrator.Web.Replay;

/// <summary>The folder of a replay's results, and what in it is ours.</summary>
internal sealed class ReplayOutput(string root)
{
    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>Databases, keys, clock: what a killed replay goes on from.</summary>
    public string Data => Path.Combine(Root, "data");

    public string Summary => Path.Combine(Root, "summary.json");

    public string GraphJournal => Path.Combine(Root, "graph-journal.jsonl");

    public string Meetings => Path.Combine(Root, "meetings");

    /// <summary>Whether an earlier replay left anything here.</summary>
    public bool IsUsed => Directory.Exists(Data) || Directory.Exists(Meetings) || File.Exists(Summary) || File.Exists(GraphJournal);

    public string Meeting(int number) => Path.Combine(Meetings, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Removes what an earlier replay left beside its data folder, and nothing else.</summary>
    public void Clear()
    {
        if (Directory.Exists(Meetings))
        {
            Directory.Delete(Meetings, recursive: true);
        }

        File.Delete(Summary);
        File.Delete(GraphJournal);
    }
}
