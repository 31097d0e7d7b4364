using System.Text;
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
        using (var file = new FileStream(draft, FileMode.Create, FileAccess.Write))
        {
            file.Write(Encoding.ASCII.GetBytes(InstantPattern.ExtendedIso.Format(now)));
            // On the disk before it takes the name: after a power cut the name must not stand for an empty file.
            file.Flush(flushToDisk: true);
        }

        File.Move(draft, path, overwrite: true);
    }
}
