using System.Globalization;
using Microsoft.Extensions.Time.Testing;

namespace MeetingOrchestrator.Faults.Worker.Host;

/// <summary>
/// A virtual clock that a test can make leap from outside, by writing how far into a file: what the clock on the wall does to a process
/// that was stopped and goes on.
/// </summary>
internal sealed class LeapingTime(DateTimeOffset start, string leapFile) : FakeTimeProvider(start)
{
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Leap();

    private TimeSpan Leap() => File.Exists(leapFile)
        ? TimeSpan.FromMinutes(int.Parse(File.ReadAllText(leapFile), CultureInfo.InvariantCulture))
        : TimeSpan.Zero;
}
