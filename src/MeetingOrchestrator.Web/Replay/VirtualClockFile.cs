using NodaTime;
using NodaTime.Text;

namespace MeetingOrchestrator.Web.Replay;

/// <summary>Where the virtual clock stands, kept so that a replay that was killed goes on from there.</summary>
internal sealed class VirtualClockFile(string path)
{
    public Instant? Read() =>
        File.Exists(path) ? InstantPattern.ExtendedIso.Parse(File.ReadAllText(path).Trim()).GetValueOrThrow() : null;

    public void Write(Instant now)
    {
        var draft = path + ".new";
        File.WriteAllText(draft, InstantPattern.ExtendedIso.Format(now));
        File.Move(draft, path, overwrite: true);
    }
}
