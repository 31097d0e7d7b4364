using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;

namespace MeetingOrchestrator.GraphSimulator.Hosting;

internal static class ReadyFile
{
    /// <summary>Written aside and renamed, so that a reader who sees the file sees all of it.</summary>
    public static void Write(string path, Simulator simulator)
    {
        var aside = path + ".tmp";
        var ready = new JsonObject
        {
            ["graphUrl"] = simulator.GraphUrl.ToString(),
            ["controlUrl"] = simulator.ControlUrl.ToString(),
            ["pid"] = Environment.ProcessId,
        };
        if (simulator.PageUrl is { } page)
            ready["pageUrl"] = page.ToString();
        File.WriteAllText(aside, Json.Line(ready));
        File.Move(aside, path, overwrite: true);
    }
}
